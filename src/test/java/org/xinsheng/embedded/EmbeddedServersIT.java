package org.xinsheng.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded servers when the service is killed: another JVM is started and gets {@code kill -9}. */
class EmbeddedServersIT {

    @TempDir
    Path dir;

    /** What the other JVM runs: both servers, one committed row, and then nothing until it is killed. */
    static final class Victim {

        private Victim() {}

        public static void main(String[] args) throws Exception {
            DataDirectory data = DataDirectory.open(Path.of(args[0]));
            EmbeddedPostgres postgres = new PostgresStart(data).start();
            EmbeddedRedis redis = new EmbeddedRedis(data);
            execute(postgres, "CREATE TABLE kept (id int)");
            execute(postgres, "INSERT INTO kept VALUES (42)");
            System.out.println("READY " + postgres.getPort() + " " + redis.port());
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    @Test
    void startsAgainOnItsDataAfterAKill() throws Exception {
        Process victim = startVictim();
        try {
            awaitReady(victim);
            assertThat(refusal()).contains("in use", "process " + victim.pid());
        } finally {
            victim.destroyForcibly().waitFor();
        }
        long orphanedPostgres = pid(dir.resolve("postgres/postmaster.pid"));
        long orphanedRedis = pid(dir.resolve("redis/redis.pid"));
        assertThat(ProcessHandle.of(orphanedPostgres)).isPresent();

        try (DataDirectory data = DataDirectory.open(dir);
                EmbeddedPostgres postgres = new PostgresStart(data).start();
                EmbeddedRedis redis = new EmbeddedRedis(data)) {
            assertThat(query(postgres, "SELECT id FROM kept")).isEqualTo("42");
            assertThat(query(postgres, "SHOW fsync") + query(postgres, "SHOW synchronous_commit"))
                    .isEqualTo("onon");
            assertThat(query(postgres, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(isAlive(orphanedPostgres)).isFalse();
            assertThat(isAlive(orphanedRedis)).isFalse();
            assertThat(ping(redis)).isEqualTo("PONG");
        }
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private String refusal() {
        try (DataDirectory taken = DataDirectory.open(dir)) {
            return "opened " + taken.path();
        } catch (UnusableDataDirectory e) {
            return String.valueOf(e.getMessage());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process startVictim() throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        return new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Victim.class.getName(), dir.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static void awaitReady(Process process) throws IOException {
        BufferedReader output = process.inputReader();
        Optional<String> ready =
                output.lines().filter(line -> line.startsWith("READY")).findFirst();
        assertThat(ready).as("output of the other JVM").isPresent();
    }

    private static long pid(Path file) throws IOException {
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }

    private static String ping(EmbeddedRedis redis) {
        RedisURI uri = RedisURI.builder()
                .withHost("127.0.0.1")
                .withPort(redis.port())
                .withPassword(redis.password().toCharArray())
                .build();
        try (RedisClient client = RedisClient.create(uri);
                var connection = client.connect()) {
            return connection.sync().ping();
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
