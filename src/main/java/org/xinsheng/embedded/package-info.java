/** The embedded default: a real PostgreSQL and a real Redis under the data directory, started with the service. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core"})
package org.xinsheng.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
