package org.xinsheng.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The data directory, held by one running service. The lock goes away with the process, so after a crash the next start
 * gets it; whatever servers are still running on the directory then are orphans.
 */
final class DataDirectory implements AutoCloseable {

    private static final long NEEDED = 200L << 20;

    private final Path path;
    private final RandomAccessFile file;
    private final FileLock lock;

    private DataDirectory(Path path, RandomAccessFile file, FileLock lock) {
        this.path = path;
        this.file = file;
        this.lock = lock;
    }

    /** @throws UnusableDataDirectory if it can't be written, is nearly full, or another service runs on it */
    static DataDirectory open(Path dir) {
        Path path = dir.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            requireSpace(path);
            RandomAccessFile file =
                    new RandomAccessFile(path.resolve("xinsheng.lock").toFile(), "rw");
            FileLock lock = tryLock(file);
            if (lock == null) {
                String holder = holder(file);
                file.close();
                throw new UnusableDataDirectory(
                        path,
                        "is in use by another running xinsheng" + holder + "; stop it or set XINSHENG_DATA_DIR",
                        null);
            }
            file.setLength(0);
            file.writeBytes(Long.toString(ProcessHandle.current().pid()));
            return new DataDirectory(path, file, lock);
        } catch (IOException e) {
            throw new UnusableDataDirectory(path, e);
        }
    }

    private static void requireSpace(Path path) throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        if (free < NEEDED) {
            throw new UnusableDataDirectory(
                    path,
                    "has %d MB of free space; at least %d MB are needed".formatted(free >> 20, NEEDED >> 20),
                    null);
        }
    }

    private static @Nullable FileLock tryLock(RandomAccessFile file) throws IOException {
        try {
            return file.getChannel().tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(RandomAccessFile file) throws IOException {
        String pid = file.readLine();
        return pid == null || pid.isBlank() ? "" : " (process " + pid.strip() + ")";
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.release();
        file.close();
    }
}
