package org.xinsheng.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.xinsheng.core.ClockControl;

/** A clock that runs like its base, but ahead of it. */
final class MovableClock extends Clock implements ClockControl {

    private final Clock base;
    private final Consumer<Duration> memory;
    private final Consumer<Instant> listener;
    private volatile Duration ahead;

    /**
     * @param ahead where the clock stood when it was last moved
     * @param memory is told every new offset before it takes effect
     * @param listener is told the new time afterwards
     */
    MovableClock(Clock base, Duration ahead, Consumer<Duration> memory, Consumer<Instant> listener) {
        this.base = base;
        this.ahead = ahead;
        this.memory = memory;
        this.listener = listener;
    }

    @Override
    public synchronized void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("time does not go back");
        }
        Duration next = ahead.plus(by);
        memory.accept(next);
        ahead = next;
        listener.accept(instant());
    }

    @Override
    public synchronized void advanceTo(Instant instant) {
        Duration missing = Duration.between(instant(), instant);
        if (missing.isPositive()) {
            advance(missing);
        }
    }

    @Override
    public Duration ahead() {
        return ahead;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    private static final class InZone extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        InZone(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(clock, other);
        }
    }
}
