package org.xinsheng.simulator;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinsheng.core.ClockControl;
import org.xinsheng.core.DueTask;
import org.xinsheng.core.WakeUps;

/** Moves the service's clock, and has everything done that became due. */
@Component
@Profile({"embedded", "test"})
class FastForward {

    private static final Duration FARTHEST = Duration.ofDays(31);

    private final ClockControl clock;
    private final WakeUps wakeUps;
    private final List<DueTask> tasks;

    FastForward(ClockControl clock, WakeUps wakeUps, List<DueTask> tasks) {
        this.clock = clock;
        this.wakeUps = wakeUps;
        this.tasks = tasks;
    }

    Duration ahead() {
        return clock.ahead();
    }

    /** @throws IllegalArgumentException unless it is forward, and at most 31 days */
    void by(Duration step) {
        if (step.isNegative() || step.compareTo(FARTHEST) > 0) {
            throw new IllegalArgumentException("forward by at most 31 days");
        }
        clock.advance(step);
        tasks.forEach(task -> wakeUps.signal(task.name()));
    }
}
