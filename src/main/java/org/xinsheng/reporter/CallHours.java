package org.xinsheng.reporter;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Hours of every day in which a reporter wants to hear from us, Asia/Shanghai.
 *
 * @param until after {@code from}, on the same day
 */
public record CallHours(LocalTime from, LocalTime until) {

    /** For those who named none: after work, before bedtime. */
    public static final CallHours DEFAULT = new CallHours(LocalTime.of(18, 0), LocalTime.of(21, 0));

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    public CallHours {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("hours end after they begin: " + from + " to " + until);
        }
    }

    /** The first instant from {@code at} on that lies in these hours. */
    public Instant next(Instant at) {
        ZonedDateTime now = at.atZone(CHINA);
        if (now.toLocalTime().isBefore(from)) {
            return now.with(from).toInstant();
        }
        return now.toLocalTime().isBefore(until)
                ? at
                : now.plusDays(1).with(from).toInstant();
    }

    /** As people write it: {@code 20:00到22:00}. */
    @Override
    public String toString() {
        return CLOCK.format(from) + "到" + CLOCK.format(until);
    }
}
