/** Which event tells whom what, in which words, by which channel. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"dialog", "clue", "routing", "outbox", "reporter", "directory", "channel", "core"})
package org.xinsheng.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
