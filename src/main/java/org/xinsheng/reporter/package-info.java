/** The identity vault: who a reporter is and how to reach them. Everyone else holds a ReporterId. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core"})
package org.xinsheng.reporter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
