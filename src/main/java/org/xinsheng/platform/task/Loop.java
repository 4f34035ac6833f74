package org.xinsheng.platform.task;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinsheng.core.DueTask;

/** One due task, run again and again until it is told to stop. Whatever the task throws, the loop goes on. */
final class Loop implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(Loop.class);

    private final DueTask task;
    private final Clock clock;
    private final TaskSettings settings;
    private final Doorbell bell = new Doorbell();
    private volatile boolean stopping;
    private int failures;

    Loop(DueTask task, Clock clock, TaskSettings settings) {
        this.task = task;
        this.clock = clock;
        this.settings = settings;
    }

    void wake() {
        bell.ring();
    }

    void stop() {
        stopping = true;
        bell.ring();
    }

    @Override
    public void run() {
        while (!stopping) {
            Duration pause = runOnce();
            if (pause.isPositive() && !stopping && !slept(pause)) {
                return;
            }
        }
    }

    private boolean slept(Duration pause) {
        try {
            bell.await(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @return how long to sleep before the next run; zero while there is more to do */
    Duration runOnce() {
        try {
            int done = task.runDue(clock.instant());
            failures = 0;
            return done > 0 ? Duration.ZERO : settings.pollInterval();
        } catch (Exception e) {
            failures++;
            log.warn("{} failed {} time(s) in a row: {}", task.name(), failures, FailureTrace.of(e));
            return backoff();
        }
    }

    private Duration backoff() {
        Duration pause = settings.pollInterval().multipliedBy(1L << Math.min(failures - 1, 20));
        return pause.compareTo(settings.maxBackoff()) > 0 ? settings.maxBackoff() : pause;
    }
}
