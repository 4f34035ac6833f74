package org.xinsheng.platform.task;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xinsheng.core.DueTask;
import org.xinsheng.platform.time.ClockMoved;

/**
 * Runs each {@link DueTask} of the service in a virtual thread of its own. Starts last and stops first, so that no task
 * meets a service that is half gone; work that is under way may end.
 */
@Component
class TaskRunner implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TaskRunner.class);

    private final ObjectProvider<DueTask> tasks;
    private final Clock clock;
    private final TaskSettings settings;
    private volatile Map<String, Loop> loops = Map.of();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    TaskRunner(ObjectProvider<DueTask> tasks, Clock clock, TaskSettings settings) {
        this.tasks = tasks;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.enabled();
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 10;
    }

    @Override
    public synchronized void start() {
        Map<String, Loop> started = new LinkedHashMap<>();
        tasks.orderedStream().forEach(task -> {
            if (started.put(task.name(), new Loop(task, clock, settings)) != null) {
                throw new IllegalStateException("two background tasks are called " + task.name());
            }
        });
        started.forEach(
                (name, loop) -> threads.add(Thread.ofVirtual().name(name).start(loop)));
        loops = started;
        running = true;
        log.info("Background tasks: {}", String.join(", ", started.keySet()));
    }

    /** Lets a task run now instead of at its next poll; unknown names are ignored. */
    void wake(String taskName) {
        Loop loop = loops.get(taskName);
        if (loop != null) {
            loop.wake();
        }
    }

    @EventListener(ClockMoved.class)
    void wakeAll() {
        loops.values().forEach(Loop::wake);
    }

    @Override
    public synchronized void stop() {
        loops.values().forEach(Loop::stop);
        long deadline = System.nanoTime() + settings.stopWithin().toNanos();
        threads.forEach(thread -> join(thread, deadline));
        threads.clear();
        loops = Map.of();
        running = false;
    }

    private static void join(Thread thread, long deadline) {
        try {
            long millis = Math.max(1, (deadline - System.nanoTime()) / 1_000_000);
            thread.join(millis);
            if (thread.isAlive()) {
                log.warn("{} is still at work and is interrupted", thread.getName());
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
