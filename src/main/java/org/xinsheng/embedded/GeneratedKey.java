package org.xinsheng.embedded;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The master key of the embedded default: made once, readable by its owner only, kept with the data it protects. */
final class GeneratedKey {

    static final String FILE = "xinsheng.crypto.key";

    private GeneratedKey() {}

    /** The key in the data directory, made on first use. */
    static String in(Path dataDir) throws IOException {
        Path file = dataDir.resolve(FILE);
        if (!Files.exists(file)) {
            create(file);
        }
        return Files.readString(file).strip();
    }

    private static void create(Path file) throws IOException {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        Path next = Files.createTempFile(file.getParent(), FILE, ".next", ownerOnly(file));
        try {
            Files.writeString(next, Base64.getEncoder().encodeToString(key) + "\n", StandardOpenOption.SYNC);
            Files.move(next, file);
        } catch (FileAlreadyExistsException e) {
            // another start of the service was faster: its key counts
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        Set<String> views = file.getFileSystem().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
