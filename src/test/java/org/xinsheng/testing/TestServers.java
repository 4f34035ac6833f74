package org.xinsheng.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import redis.embedded.RedisServer;

/** One real PostgreSQL and one real Redis for all tests of a JVM; every Spring context gets a database of its own. */
public final class TestServers {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestServers() {}

    /** The shared server. */
    public static EmbeddedPostgres postgres() {
        return Postgres.SERVER;
    }

    /** Creates an empty database and returns its JDBC URL; user and password are {@code postgres}. */
    public static String freshDatabase() {
        String name = "test" + DATABASES.incrementAndGet();
        try (var connection = postgres().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return postgres().getJdbcUrl("postgres", name);
    }

    /** Port of the shared Redis. */
    public static int redisPort() {
        return Redis.PORT;
    }

    private static final class Postgres {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Redis {
        static final int PORT = start();

        private static int start() {
            try (var socket = new java.net.ServerSocket(0)) {
                int port = socket.getLocalPort();
                socket.close();
                RedisServer server = RedisServer.newRedisServer()
                        .port(port)
                        .setting("bind 127.0.0.1")
                        .setting("save \"\"")
                        .build();
                server.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        server.stop();
                    } catch (IOException ignored) {
                        // the JVM is ending anyway
                    }
                }));
                return port;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
