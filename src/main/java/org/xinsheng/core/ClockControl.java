package org.xinsheng.core;

import java.time.Duration;
import java.time.Instant;

/** Moves the service's clock forward: in the demo, in {@code converse} and in tests; never in production. */
public interface ClockControl {

    /** @throws IllegalArgumentException if negative: time does not go back */
    void advance(Duration by);

    /** Moves forward to an instant; does nothing if it has passed. */
    void advanceTo(Instant instant);

    /** How far the clock is ahead of the real one. */
    Duration ahead();
}
