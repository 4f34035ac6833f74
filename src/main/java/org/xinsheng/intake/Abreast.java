package org.xinsheng.intake;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Works through a list several abreast, each next item by whoever is free, and waits for all. */
final class Abreast {

    private Abreast() {}

    /**
     * A single item is done in the calling thread. If that is interrupted, no further item is begun.
     *
     * @return the sum of the results
     * @throws Error the first that was thrown, after all other items are done
     */
    static <T> int sum(List<T> items, int atOnce, ToIntFunction<T> work) {
        if (atOnce == 1 || items.size() <= 1) {
            return items.stream().mapToInt(work).sum();
        }
        AtomicInteger next = new AtomicInteger();
        AtomicInteger sum = new AtomicInteger();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Runnable worker = () -> {
            for (int i; !Thread.currentThread().isInterrupted() && (i = next.getAndIncrement()) < items.size(); ) {
                try {
                    sum.addAndGet(work.applyAsInt(items.get(i)));
                } catch (Throwable e) {
                    failure.compareAndSet(null, e);
                }
            }
        };
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, Math.min(atOnce, items.size())).forEach(i -> workers.execute(worker));
        }
        return sumUnless(failure.get(), sum.get());
    }

    private static int sumUnless(@Nullable Throwable failure, int sum) {
        return switch (failure) {
            case null -> sum;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        };
    }
}
