package org.xinsheng.dialog;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands at the time of what is being played. */
final class LabClock extends Clock {

    private Instant now;

    LabClock(Instant start) {
        now = start;
    }

    void set(Instant instant) {
        now = instant;
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
