/** The append-only record of every event, sealed into a hash chain. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core"})
package org.xinsheng.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
