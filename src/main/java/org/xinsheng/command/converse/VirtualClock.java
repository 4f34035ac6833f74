package org.xinsheng.command.converse;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.xinsheng.core.ClockControl;

/** A clock that stands until it is moved. Conversations have dates of their own, so it may be set back between them. */
final class VirtualClock extends Clock implements ClockControl {

    private volatile Instant now;
    private final Instant start;

    VirtualClock(Instant start) {
        this.start = start;
        this.now = start;
    }

    void set(Instant instant) {
        now = instant;
    }

    @Override
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("time does not go back");
        }
        now = now.plus(by);
    }

    @Override
    public void advanceTo(Instant instant) {
        if (instant.isAfter(now)) {
            now = instant;
        }
    }

    @Override
    public Duration ahead() {
        return Duration.between(start, now);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** The zone of this clock never matters: calendars name theirs. */
    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
