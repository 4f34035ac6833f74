package org.xinsheng.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;

/**
 * Writes what many threads bring at the same time in few transactions: whoever gets a permit writes everything that
 * waits, and everybody returns only when the own item is committed. Under load one commit serves many requests; alone,
 * an item is written at once. Without threads of its own.
 */
final class GroupCommit<T, R> {

    private static final int WRITERS = 2;
    private static final int WAITING = 4096;
    private static final int AT_ONCE = 256;
    private static final long PATIENCE_SECONDS = 10;

    private final BlockingQueue<Waiting<T, R>> queue = new ArrayBlockingQueue<>(WAITING);
    private final Semaphore permits = new Semaphore(WRITERS, true);
    private final Function<List<T>, List<R>> writer;

    /** @param writer writes and commits a batch, and gives one result for each item, in order */
    GroupCommit(Function<List<T>, List<R>> writer) {
        this.writer = writer;
    }

    /** @throws DataAccessException if the item was not committed, or not within 10 seconds */
    R write(T item) {
        Waiting<T, R> mine = new Waiting<>(item);
        if (!queue.offer(mine)) {
            throw new CannotAcquireLockException("too many items wait to be written");
        }
        try {
            return commit(mine);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueryTimeoutException("interrupted while waiting for the commit", e);
        }
    }

    private R commit(Waiting<T, R> mine) throws InterruptedException {
        if (permits.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            try {
                while (!mine.taken) {
                    writeWaiting();
                }
            } finally {
                permits.release();
            }
        }
        return result(mine);
    }

    private void writeWaiting() {
        List<Waiting<T, R>> batch = new ArrayList<>();
        queue.drainTo(batch, AT_ONCE);
        batch.forEach(waiting -> waiting.taken = true);
        try {
            complete(batch);
        } catch (DataIntegrityViolationException e) {
            // One unwritable item must not take the others with it.
            batch.forEach(this::completeAlone);
        } catch (RuntimeException | Error e) {
            batch.forEach(waiting -> waiting.result.completeExceptionally(e));
        }
    }

    private void complete(List<Waiting<T, R>> batch) {
        List<R> results = writer.apply(batch.stream().map(Waiting::item).toList());
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).result.complete(results.get(i));
        }
    }

    private void completeAlone(Waiting<T, R> waiting) {
        try {
            complete(List.of(waiting));
        } catch (RuntimeException e) {
            waiting.result.completeExceptionally(e);
        }
    }

    private static <T, R> R result(Waiting<T, R> mine) throws InterruptedException {
        try {
            return mine.result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new QueryTimeoutException("not committed in time", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DataAccessException failure) {
                throw failure;
            }
            throw new IllegalStateException("not committed", e.getCause());
        }
    }

    private static final class Waiting<T, R> {
        private final T item;
        private final CompletableFuture<R> result = new CompletableFuture<>();
        private volatile boolean taken;

        Waiting(T item) {
            this.item = item;
        }

        T item() {
            return item;
        }
    }
}
