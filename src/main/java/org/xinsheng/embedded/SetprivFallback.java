package org.xinsheng.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL refuses to run as root. Usually {@code unshare -U} gets around that; containers often deny it. Then the
 * programs are put behind small scripts that give up root with {@code setpriv} first.
 */
final class SetprivFallback {

    private static final Logger log = LoggerFactory.getLogger(SetprivFallback.class);
    private static final int NOBODY = 65534;
    private static final List<String> PROGRAMS = List.of("initdb", "pg_ctl");

    private SetprivFallback() {}

    /** Does nothing unless the service is root and can't unshare. */
    static void prepare(Path binaries, Path dataDir, Path cluster) throws IOException {
        if (!isRoot() || LinuxUtils.isUnshareAvailable()) {
            return;
        }
        log.info("Running PostgreSQL without root by setpriv, because unshare is denied");
        unpack(binaries);
        try (var versions = Files.newDirectoryStream(binaries, "PG-*")) {
            for (Path version : versions) {
                wrap(version.resolve("bin"));
            }
        }
        Files.createDirectories(cluster);
        own(cluster);
        letThrough(binaries);
        letThrough(dataDir);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"))
                && System.getProperty("os.name").startsWith("Linux");
    }

    /** The library unpacks before it starts; the start itself fails as root, and that is expected here. */
    private static void unpack(Path binaries) throws IOException {
        Path scratch = Files.createTempDirectory("xinsheng-unpack");
        try {
            EmbeddedPostgres.builder()
                    .setDataDirectory(scratch)
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setRegisterShutdownHook(false)
                    .start()
                    .close();
        } catch (IOException | RuntimeException e) {
            log.debug("Unpacked PostgreSQL");
        }
    }

    private static void wrap(Path bin) throws IOException {
        for (String program : PROGRAMS) {
            Path script = bin.resolve(program);
            Path real = bin.resolve(program + ".real");
            if (Files.exists(real)) {
                continue;
            }
            Files.move(script, real, StandardCopyOption.ATOMIC_MOVE);
            Files.writeString(script, """
                    #!/bin/sh
                    exec setpriv --reuid=%1$d --regid=%1$d --clear-groups -- "$0.real" "$@"
                    """.formatted(NOBODY));
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void own(Path tree) throws IOException {
        try (var paths = Files.walk(tree)) {
            for (Path path : paths.toList()) {
                Files.setAttribute(path, "unix:uid", NOBODY);
                Files.setAttribute(path, "unix:gid", NOBODY);
            }
        }
    }

    private static void letThrough(Path dir) throws IOException {
        var permissions = Files.getPosixFilePermissions(dir);
        permissions.addAll(PosixFilePermissions.fromString("--x--x--x"));
        Files.setPosixFilePermissions(dir, permissions);
    }
}
