package org.xinsheng.core;

import java.time.Instant;
import java.util.Optional;

/**
 * A background loop: does everything that is due at an instant and returns. It keeps no state between calls, may run on
 * several nodes at once, and can be driven by the scheduler, a test, {@code converse} or the demo's fast-forward.
 */
public interface DueTask {

    /** Short and unique, such as {@code intake.turns}; also the topic under which {@link WakeUps} calls it early. */
    String name();

    /**
     * Does what is due. One failing item must not keep the others from being done.
     *
     * @return how many items were worked on; the caller calls again at once while this is not 0
     */
    int runDue(Instant now);

    /**
     * When there will be something to do next, for whoever lets time pass in leaps; empty if it need not be waited for.
     */
    default Optional<Instant> nextDue() {
        return Optional.empty();
    }
}
