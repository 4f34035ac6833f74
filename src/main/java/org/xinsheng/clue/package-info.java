/** Reports and the clues they belong to: facts, merging and un-merging, states and history. */
@NullMarked
@ApplicationModule(allowedDependencies = {"linking", "reporter", "core"})
package org.xinsheng.clue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
