package org.xinsheng.outbox;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does a few slow things at the same time and waits for all of them. */
final class Parallel {

    private static final Logger log = LoggerFactory.getLogger(Parallel.class);

    private Parallel() {}

    /** A single item is done in the calling thread. An item that fails does not keep the others from being done. */
    static <T> void each(List<T> items, Consumer<T> action) {
        if (items.size() == 1) {
            action.accept(items.getFirst());
            return;
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            items.forEach(item -> threads.execute(() -> guarded(item, action)));
        }
    }

    private static <T> void guarded(T item, Consumer<T> action) {
        try {
            action.accept(item);
        } catch (RuntimeException e) {
            log.error("An attempt is left without result: {}", e.getClass().getName());
        }
    }
}
