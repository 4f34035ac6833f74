package org.xinsheng.platform.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.xinsheng.core.DueTask;

class LoopTests {

    private static final TaskSettings SETTINGS =
            new TaskSettings(true, Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(2));

    @Test
    void runsAgainAtOnceWhileThereIsWork() {
        AtomicInteger left = new AtomicInteger(2);
        Loop loop = loop(() -> left.getAndDecrement() > 0 ? 1 : 0);

        assertThat(loop.runOnce()).isZero();
        assertThat(loop.runOnce()).isZero();
        assertThat(loop.runOnce()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void survivesFailuresAndBacksOffUntilItWorksAgain() {
        AtomicInteger runs = new AtomicInteger();
        Loop loop = loop(() -> {
            if (runs.incrementAndGet() <= 5) {
                throw new IllegalStateException("value 13800000001 of a worker");
            }
            return 0;
        });

        assertThat(loop.runOnce()).isEqualTo(Duration.ofSeconds(1));
        assertThat(loop.runOnce()).isEqualTo(Duration.ofSeconds(2));
        assertThat(loop.runOnce()).isEqualTo(Duration.ofSeconds(4));
        assertThat(loop.runOnce()).isEqualTo(Duration.ofSeconds(5));
        assertThat(loop.runOnce()).isEqualTo(Duration.ofSeconds(5));
        assertThat(loop.runOnce()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void wakesEarlyAndRemembersARingDuringWork() throws InterruptedException {
        AtomicInteger runs = new AtomicInteger();
        Loop[] self = new Loop[1];
        self[0] = new Loop(
                task(() -> {
                    if (runs.incrementAndGet() == 1) {
                        self[0].wake();
                    }
                    return 0;
                }),
                Clock.systemUTC(),
                new TaskSettings(true, Duration.ofHours(1), Duration.ofHours(1), Duration.ofSeconds(1)));
        Thread thread = Thread.ofVirtual().start(self[0]);

        await().until(() -> runs.get() == 2);
        self[0].wake();
        await().until(() -> runs.get() == 3);
        self[0].stop();
        assertThat(thread.join(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void tellsAFailureWithoutItsMessage() {
        Exception failure =
                new IllegalStateException("Key (phone)=(13800000001)", new RuntimeException("13800000001 again"));

        assertThat(FailureTrace.of(failure))
                .doesNotContain("1380000")
                .contains("IllegalStateException at LoopTests.java:")
                .contains(" <- java.lang.RuntimeException");
    }

    private static Loop loop(IntSupplier work) {
        return new Loop(task(work), Clock.systemUTC(), SETTINGS);
    }

    private static DueTask task(IntSupplier work) {
        return new DueTask() {
            @Override
            public String name() {
                return "test.work";
            }

            @Override
            public int runDue(Instant now) {
                return work.getAsInt();
            }
        };
    }
}
