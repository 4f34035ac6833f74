/** Conversations with workers: scripts, slots, corrections, pending questions, takeover by a person. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "intake",
            "outbox",
            "extraction",
            "linking",
            "clue",
            "linking",
            "routing",
            "reporter",
            "directory",
            "channel",
            "core"
        })
package org.xinsheng.dialog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
