package org.xinsheng.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AbreastTests {

    private static final List<Integer> ITEMS =
            IntStream.rangeClosed(1, 100).boxed().toList();

    @Test
    void doesEachItemOnceAndAddsUp() {
        Queue<Integer> done = new ConcurrentLinkedQueue<>();

        int sum = Abreast.sum(ITEMS, 4, i -> {
            done.add(i);
            return i;
        });

        assertThat(sum).isEqualTo(5050);
        assertThat(done).containsExactlyInAnyOrderElementsOf(ITEMS);
    }

    @Test
    @Timeout(60)
    void worksOnSeveralAtATime() {
        CountDownLatch bothAreAtWork = new CountDownLatch(2);

        int met = Abreast.sum(List.of(1, 2), 2, i -> {
            bothAreAtWork.countDown();
            return await(bothAreAtWork) ? 1 : 0;
        });

        assertThat(met).isEqualTo(2);
    }

    @Test
    void neverOnMoreThanAllowed() {
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        Abreast.sum(ITEMS, 3, i -> {
            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            Thread.yield();
            atWork.decrementAndGet();
            return 1;
        });

        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void endsTheOthersBeforeItThrows() {
        Queue<Integer> done = new ConcurrentLinkedQueue<>();

        assertThatThrownBy(() -> Abreast.sum(ITEMS, 2, i -> {
                    if (i == 7) {
                        throw new StackOverflowError();
                    }
                    done.add(i);
                    return 1;
                }))
                .isInstanceOf(StackOverflowError.class);

        assertThat(done).hasSize(99);
    }

    @Test
    @Timeout(60)
    void beginsNothingMoreOnceInterrupted() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(2);
        AtomicInteger count = new AtomicInteger();
        Thread caller = Thread.ofVirtual()
                .start(() -> Abreast.sum(ITEMS, 2, i -> {
                    count.incrementAndGet();
                    begun.countDown();
                    await(new CountDownLatch(1));
                    return 1;
                }));
        begun.await();

        caller.interrupt();
        caller.join();

        assertThat(count.get()).isEqualTo(2);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
