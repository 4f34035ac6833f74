package org.xinsheng.site;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Counts on this node only: what is left when Redis is not there. */
final class LocalTextCounter implements TextCounter {

    private static final int TOO_MANY = 20_000;

    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    @Override
    public Duration take(String key, int perMinute) {
        if (buckets.size() > TOO_MANY) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= perMinute);
        }
        return Limits.wait(buckets.computeIfAbsent(key, k -> bucket(Limits.perMinute(perMinute))));
    }

    private static Bucket bucket(BucketConfiguration configuration) {
        var builder = Bucket.builder();
        for (var bandwidth : configuration.getBandwidths()) {
            builder.addLimit(bandwidth);
        }
        return builder.build();
    }
}
