/** The pages of visitors and workers: the front page and the web chat. */
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
package org.xinsheng.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
