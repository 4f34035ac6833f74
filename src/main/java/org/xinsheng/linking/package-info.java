/** Compares two reports: the same arrears, possibly, different, or a recurrence, with the evidence per field. Pure. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core"})
package org.xinsheng.linking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
