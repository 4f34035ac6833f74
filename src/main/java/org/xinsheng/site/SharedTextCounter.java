package org.xinsheng.site;

import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.stereotype.Component;

/** Counts over all nodes in Redis; on this node alone for half a minute after Redis did not answer. */
@Component
class SharedTextCounter implements TextCounter {

    private static final Logger LOG = LoggerFactory.getLogger(SharedTextCounter.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final TextCounter local = new LocalTextCounter();
    private final LettuceConnectionFactory redis;
    private final InstantSource realTime = InstantSource.system();
    private volatile @Nullable ProxyManager<byte[]> shared;
    private volatile Instant pausedUntil = Instant.MIN;

    SharedTextCounter(LettuceConnectionFactory redis) {
        this.redis = redis;
    }

    @Override
    public Duration take(String key, int perMinute) {
        if (realTime.instant().isBefore(pausedUntil)) {
            return local.take(key, perMinute);
        }
        try {
            byte[] name = key.getBytes(StandardCharsets.UTF_8);
            return Limits.wait(shared().getProxy(name, () -> Limits.perMinute(perMinute)));
        } catch (RuntimeException e) {
            LOG.warn("Redis does not count texts, this node does it alone for {}: {}", PAUSE, e.toString());
            pausedUntil = realTime.instant().plus(PAUSE);
            return local.take(key, perMinute);
        }
    }

    private ProxyManager<byte[]> shared() {
        ProxyManager<byte[]> known = shared;
        return known == null ? connect() : known;
    }

    private synchronized ProxyManager<byte[]> connect() {
        ProxyManager<byte[]> known = shared;
        if (known != null) {
            return known;
        }
        if (!(redis.getNativeClient() instanceof RedisClient client)) {
            throw new IllegalStateException("no plain Redis client");
        }
        ProxyManager<byte[]> made = Bucket4jLettuce.casBasedBuilder(client)
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(PAUSE))
                .requestTimeout(PATIENCE)
                .build();
        shared = made;
        return made;
    }
}
