package org.xinsheng.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The embedded default can't live in its data directory; the message says why and what to do. */
final class UnusableDataDirectory extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UnusableDataDirectory(Path dataDir, Throwable cause) {
        this(dataDir, "can't be written (" + cause.getClass().getSimpleName() + ")", cause);
    }

    UnusableDataDirectory(Path dataDir, String problem, @Nullable Throwable cause) {
        super("The data directory " + dataDir.toAbsolutePath().normalize() + " " + problem, cause);
    }
}
