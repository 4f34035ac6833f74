/** A phone on the screen: signed requests to the real webhook, and what happens inside. Embedded profile only. */
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
            "pages",
            "core"
        })
package org.xinsheng.simulator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
