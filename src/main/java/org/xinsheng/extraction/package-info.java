/** Reads a report in colloquial Chinese into facts, each with the words it rests on. Pure and thread-safe. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core"})
package org.xinsheng.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
