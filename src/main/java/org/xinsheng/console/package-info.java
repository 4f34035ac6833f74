/** The web pages of operators and department staff. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "dialog",
            "extraction",
            "intake",
            "outbox",
            "clue",
            "linking",
            "routing",
            "reporter",
            "directory",
            "channel",
            "notification",
            "pages",
            "core"
        })
package org.xinsheng.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
