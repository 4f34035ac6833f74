/** The commands of the jar: {@code check}, {@code extract}, {@code converse}, {@code link}, {@code train}. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.xinsheng.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
