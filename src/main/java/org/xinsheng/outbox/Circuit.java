package org.xinsheng.outbox;

import java.time.Duration;
import java.time.Instant;

/**
 * Pauses a channel whose provider fails again and again, so that an outage costs a few texts of unknown fate and not all
 * that wait. After the pause one text is tried. A memory of this node only; without it everything works, worse.
 */
final class Circuit {

    private final int failuresAllowed;
    private final Duration pause;
    private int failures;
    private Instant closedUntil = Instant.MIN;

    Circuit(int failuresAllowed, Duration pause) {
        this.failuresAllowed = failuresAllowed;
        this.pause = pause;
    }

    /** How many of {@code wanted} sends are allowed now. */
    synchronized int allows(int wanted, Instant now) {
        if (failures == 0) {
            return wanted;
        }
        if (failures < failuresAllowed) {
            return Math.min(wanted, failuresAllowed - failures);
        }
        return now.isBefore(closedUntil) ? 0 : 1;
    }

    synchronized void succeeded() {
        failures = 0;
    }

    synchronized void failed(Instant now) {
        failures++;
        if (failures >= failuresAllowed) {
            closedUntil = now.plus(pause);
        }
    }
}
