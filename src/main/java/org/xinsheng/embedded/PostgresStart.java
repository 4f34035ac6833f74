package org.xinsheng.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Starts PostgreSQL on the data directory, with the durable settings that the embedded build leaves off, and says in one
 * line why it can't.
 */
final class PostgresStart {

    private final DataDirectory dataDirectory;
    private final Path cluster;
    private final Path log;

    PostgresStart(DataDirectory dataDirectory) {
        this.dataDirectory = dataDirectory;
        this.cluster = dataDirectory.resolve("postgres");
        this.log = dataDirectory.resolve("postgres.log");
    }

    EmbeddedPostgres start() throws IOException {
        Optional<Orphan> orphan = Orphan.of(cluster.resolve("postmaster.pid"), "postgres", cluster);
        if (orphan.isPresent()) {
            orphan.get().stop("INT");
        }
        removeHalfMadeCluster();
        Files.deleteIfExists(log);
        Path binaries = dataDirectory.resolve("bin");
        SetprivFallback.prepare(binaries, dataDirectory.path(), cluster);
        try {
            return builder(binaries).start();
        } catch (IOException | RuntimeException e) {
            throw new UnusableDataDirectory(dataDirectory.path(), "can't hold PostgreSQL: " + reason(e), e);
        }
    }

    private EmbeddedPostgres.Builder builder(Path binaries) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setCleanDataDirectory(false)
                // Spring closes it after everything that uses it; a hook of its own would be too early.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("max_connections", "100")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                // Details and statements of errors quote values, which are personal data.
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic");
    }

    /** A first start that was cut off leaves a directory without a finished cluster, on which nothing starts again. */
    private void removeHalfMadeCluster() throws IOException {
        Path finished = cluster.resolve("global").resolve("pg_control");
        if (!Files.isDirectory(cluster) || (Files.exists(finished) && Files.exists(cluster.resolve("PG_VERSION")))) {
            return;
        }
        try (var tree = Files.walk(cluster)) {
            for (Path path : tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The last thing that PostgreSQL complained about, else the failure itself. */
    private String reason(Exception failure) {
        try {
            return Files.readString(log, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("error:"))
                    .reduce((first, last) -> last)
                    .orElse(String.valueOf(failure.getMessage()));
        } catch (IOException e) {
            return String.valueOf(failure.getMessage());
        }
    }
}
