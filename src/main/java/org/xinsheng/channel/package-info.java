/** The contract of every messaging channel, and one internal package per provider. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core"})
package org.xinsheng.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
