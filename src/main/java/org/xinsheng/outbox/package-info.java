/** The durable outbox: every message to a person is a row before it is sent, and is followed until its fate is known. */
@NullMarked
@ApplicationModule(allowedDependencies = {"channel", "core"})
package org.xinsheng.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
