/** Units, staff, duty rosters, jurisdictions, region profiles and the working-day calendar. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core"})
package org.xinsheng.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
