package org.xinsheng.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.embedded.RedisServer;
import redis.embedded.core.ExecutableProvider;

/**
 * A real Redis on the loopback address, with a password of this run. It keeps nothing: what is in Redis may be lost at any
 * time. If it can't be started the service goes on without it.
 */
final class EmbeddedRedis implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedRedis.class);

    private final String password = HexFormat.of().formatHex(randomBytes());
    private final int port;
    private final @Nullable RedisServer server;

    EmbeddedRedis(DataDirectory dataDirectory) throws IOException {
        port = freePort();
        server = tryStart(dataDirectory.resolve("redis"));
    }

    private @Nullable RedisServer tryStart(Path dir) {
        try {
            Files.createDirectories(dir);
            stopOrphan(dir);
            RedisServer started = RedisServer.newRedisServer()
                    .executableProvider(ExecutableProvider.newJarResourceProvider(dir.toFile()))
                    .bind("127.0.0.1")
                    .port(port)
                    .setting("requirepass " + password)
                    .setting("pidfile " + dir.resolve("redis.pid"))
                    .setting("dir " + dir)
                    .setting("save \"\"")
                    .setting("appendonly no")
                    .setting("maxmemory 64mb")
                    .setting("maxmemory-policy allkeys-lru")
                    .build();
            started.start();
            return started;
        } catch (IOException | RuntimeException e) {
            log.warn("Redis can't be started ({}); going on without it", e.getMessage());
            return null;
        }
    }

    private static void stopOrphan(Path dir) throws IOException {
        Optional<Orphan> orphan = Orphan.of(dir.resolve("redis.pid"), "redis", dir);
        if (orphan.isPresent()) {
            orphan.get().stop("TERM");
        }
    }

    int port() {
        return port;
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.stop();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
