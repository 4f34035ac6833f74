/** What every node runs on: ciphers, clock, background loops, wake-ups, log-in, settings that must be given. */
@NullMarked
@ApplicationModule(allowedDependencies = {"directory", "core"})
package org.xinsheng.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
