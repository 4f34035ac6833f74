/** First-contact responsibility: registration, routing rules, transfers, clocks, emergency alerts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"clue", "directory", "core"})
package org.xinsheng.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
