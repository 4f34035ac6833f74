package org.xinsheng.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param reconcileAfter how long an attempt of unknown fate waits for a receipt before the provider's list is asked
 * @param askFor how long the provider is asked before a person has to decide
 * @param retryFor how long a text that the provider does not process is tried, counted from its first attempt
 * @param lease after which an attempt without a result counts as unknown, because its node must have died; longer than
 *     any sender's time-out
 * @param parallelSends how many texts of one channel are posted at the same time
 * @param circuitFailures after how many failures in a row a channel pauses
 * @param circuitPause how long it pauses
 */
@ConfigurationProperties("xinsheng.outbox")
record OutboxSettings(
        @DefaultValue("60s") Duration reconcileAfter,
        @DefaultValue("30m") Duration askFor,
        @DefaultValue("6h") Duration retryFor,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("8") int parallelSends,
        @DefaultValue("5") int circuitFailures,
        @DefaultValue("30s") Duration circuitPause) {

    OutboxSettings {
        if (parallelSends < 1 || circuitFailures < 1 || !lease.isPositive() || reconcileAfter.isNegative()) {
            throw new IllegalArgumentException(
                    "xinsheng.outbox: parallel-sends, circuit-failures and lease must be positive, reconcile-after not negative");
        }
    }
}
