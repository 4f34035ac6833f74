package org.xinsheng.platform.task;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled whether the background loops run by themselves
 * @param pollInterval how long a loop that found nothing to do sleeps, unless it is woken
 * @param maxBackoff the longest pause after failures in a row; the first is one poll interval, then it doubles
 * @param stopWithin how long running work may take to end when the service stops
 */
@ConfigurationProperties("xinsheng.tasks")
record TaskSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1s") Duration pollInterval,
        @DefaultValue("1m") Duration maxBackoff,
        @DefaultValue("20s") Duration stopWithin) {

    TaskSettings {
        if (!pollInterval.isPositive() || maxBackoff.compareTo(pollInterval) < 0) {
            throw new IllegalArgumentException(
                    "xinsheng.tasks.poll-interval must be positive and not above xinsheng.tasks.max-backoff");
        }
    }
}
