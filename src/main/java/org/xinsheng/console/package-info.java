/** The web pages of operators and department staff. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "dialog",
            "extraction",
            "intake",
            "outbox",
            "clue",
            "routing",
            "reporter",
            "directory",
            "channel",
            "notification",
            "core"
        })
package org.xinsheng.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
