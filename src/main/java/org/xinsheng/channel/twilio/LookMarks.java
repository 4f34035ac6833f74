package org.xinsheng.channel.twilio;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinsheng.core.Timestamps;

/** Remembers up to when the list of each of our numbers was read, and lets one node at a time read it. */
final class LookMarks {

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final OurNumbers numbers;
    private final TwilioSettings settings;

    LookMarks(JdbcClient jdbc, OurNumbers numbers, TwilioSettings settings) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.settings = settings;
    }

    /**
     * Claims the reading of a number's list.
     *
     * @param atOnce even if it is not due yet, but not within a minute of another claim
     * @return from when on to read; empty if it is not to be read now
     */
    Optional<Instant> claim(String number, Instant now, boolean atOnce) {
        insertIfNew(number, now);
        return jdbc.sql("""
                        UPDATE channel_twilio_look SET due_at = :next, claimed_at = :now
                        WHERE service_region = :region AND our_number = :number
                          AND (due_at <= :now OR (:atOnce AND (claimed_at IS NULL OR claimed_at <= :lately)))
                        RETURNING read_until
                        """)
                .param("next", Timestamps.of(now.plus(settings.reconcileEvery())))
                .param("now", Timestamps.of(now))
                .param("lately", Timestamps.of(now.minus(AFTER_FAILURE)))
                .param("atOnce", atOnce)
                .param("region", region(number))
                .param("number", number)
                .query(OffsetDateTime.class)
                .optional()
                .map(until -> until.toInstant().minus(settings.reconcileOverlap()));
    }

    private void insertIfNew(String number, Instant now) {
        jdbc.sql("""
                        INSERT INTO channel_twilio_look (service_region, our_number, read_until, due_at)
                        VALUES (:region, :number, :until, :now) ON CONFLICT DO NOTHING
                        """)
                .param("region", region(number))
                .param("number", number)
                .param("until", Timestamps.of(now.minus(settings.reconcileReach())))
                .param("now", Timestamps.of(now))
                .update();
    }

    void succeeded(String number, Instant readAt) {
        jdbc.sql("""
                        UPDATE channel_twilio_look SET read_until = greatest(read_until, :at)
                        WHERE service_region = :region AND our_number = :number
                        """)
                .param("at", Timestamps.of(readAt))
                .param("region", region(number))
                .param("number", number)
                .update();
    }

    void failed(String number, Instant now) {
        jdbc.sql("""
                        UPDATE channel_twilio_look SET due_at = :due WHERE service_region = :region AND our_number = :number
                        """)
                .param("due", Timestamps.of(now.plus(AFTER_FAILURE)))
                .param("region", region(number))
                .param("number", number)
                .update();
    }

    private String region(String number) {
        return numbers.regionOf(number)
                .orElseThrow(() -> new IllegalArgumentException("not a number of ours"))
                .value();
    }
}
