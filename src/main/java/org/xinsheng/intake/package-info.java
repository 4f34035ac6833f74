/** The durable inbox: texts are stored once, put in order and handed on as turns. */
@NullMarked
@ApplicationModule(allowedDependencies = {"channel", "core"})
package org.xinsheng.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
