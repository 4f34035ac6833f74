/** The REST interface under /api/v1. */
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
            "core"
        })
package org.xinsheng.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
