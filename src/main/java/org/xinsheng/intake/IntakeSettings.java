package org.xinsheng.intake;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.xinsheng.core.ChannelType;

/**
 * How long the inbox waits for more of a turn.
 *
 * @param completeWait after the last text of a complete report or answer
 * @param chatWait after a fragment on chat
 * @param smsWait after a fragment by SMS, where parts travel apart
 * @param longestWait since the first text of the turn, whatever else
 * @param attempts how often a turn is tried before a person gets it; at least 1
 * @param firstRetry pause before the second attempt; it doubles with every further one
 * @param atOnce turns of different conversations that a node works on at the same time; 0 for as many as it has
 *     processors, at most 4: each holds a connection to the database, now and then two
 */
@ConfigurationProperties("xinsheng.intake")
record IntakeSettings(
        @DefaultValue("3s") Duration completeWait,
        @DefaultValue("10s") Duration chatWait,
        @DefaultValue("30s") Duration smsWait,
        @DefaultValue("90s") Duration longestWait,
        @DefaultValue("3") int attempts,
        @DefaultValue("5s") Duration firstRetry,
        @DefaultValue("0") int atOnce) {

    private static final Duration LONGEST_RETRY = Duration.ofMinutes(10);
    private static final int MOST_AT_ONCE = 4;

    IntakeSettings {
        if (completeWait.isNegative() || chatWait.isNegative() || smsWait.isNegative() || longestWait.isNegative()) {
            throw new IllegalArgumentException("xinsheng.intake: a wait must not be negative");
        }
        if (attempts < 1 || !firstRetry.isPositive()) {
            throw new IllegalArgumentException("xinsheng.intake: attempts and first-retry must be positive");
        }
        if (atOnce < 0) {
            throw new IllegalArgumentException("xinsheng.intake: at-once must not be negative");
        }
        atOnce = atOnce == 0 ? Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors()) : atOnce;
    }

    /** When a turn with these texts is due. */
    Instant dueAt(ChannelType channel, boolean complete, Instant first, Instant last) {
        Duration fragment = channel.isSms() ? smsWait : chatWait;
        Instant due = last.plus(complete ? completeWait : fragment);
        Instant latest = first.plus(longestWait);
        return due.isBefore(latest) ? due : latest;
    }

    /** The pause after an attempt with this number. */
    Duration retryAfter(int attempt) {
        Duration pause = firstRetry.multipliedBy(1L << Math.min(attempt - 1, 16));
        return pause.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : pause;
    }
}
