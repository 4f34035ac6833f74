package org.xinsheng.site;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** How Bucket4j is used here. */
final class Limits {

    private Limits() {}

    static BucketConfiguration perMinute(int texts) {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(texts)
                        .refillGreedy(texts, Duration.ofMinutes(1))
                        .build())
                .build();
    }

    static Duration wait(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
    }
}
