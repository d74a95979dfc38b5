package org.gongkai.web.search.engine;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A few threads of the system's own for what computes long: on virtual threads, which nobody interrupts while they compute, it
 * would keep every page of the platform from its turn. So many work at once, so many wait, and nobody waits for ever.
 */
public final class Lane implements AutoCloseable {
    private final ThreadPoolExecutor threads;
    private final Duration patience;

    /**
     * A lane.
     *
     * @param atOnce at least 1
     * @param waiting how many may wait, at least 1
     * @param patience how long one waits for its answer
     */
    public Lane(int atOnce, int waiting, Duration patience) {
        this.patience = patience;
        this.threads = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().name("search-", 1).daemon().factory());
    }

    /** What is done in a lane: it tells its answer as soon as it is known, and may have something left to do then. */
    public interface Work<T> {
        /** Does it; the answer is told once, and what fails afterwards changes nothing about it. */
        void tell(Consumer<T> answer) throws Exception;
    }

    /**
     * Does this when its turn comes; answers as soon as it told.
     *
     * @throws BusyException too many wait already, or it took longer than is waited for; what has not begun never begins then
     */
    public <T> T take(Work<T> work) throws Exception {
        CompletableFuture<T> told = new CompletableFuture<>();
        Runnable task = () -> {
            try {
                work.tell(told::complete);
            } catch (Throwable e) {
                told.completeExceptionally(e);
            }
            told.completeExceptionally(new IllegalStateException("the work told nothing"));
        };
        try {
            threads.execute(task);
            return told.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException | TimeoutException e) {
            threads.remove(task);
            throw new BusyException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } catch (InterruptedException e) {
            threads.remove(task);
            Thread.currentThread().interrupt();
            throw new BusyException(e);
        }
    }

    /** What is at work ends, what waits never begins. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
