package org.xinsheng.platform.redis;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/** DEGRADED without Redis, which leaves the service UP: everything works, slower. */
final class OptionalRedisHealth implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED", "works without Redis, slower");

    private final RedisConnectionFactory redis;

    OptionalRedisHealth(RedisConnectionFactory redis) {
        this.redis = redis;
    }

    @Override
    public Health health() {
        try (RedisConnection connection = redis.getConnection()) {
            connection.ping();
            return Health.up().build();
        } catch (RuntimeException e) {
            return Health.status(DEGRADED)
                    .withDetail("error", e.getClass().getSimpleName())
                    .build();
        }
    }
}
