package org.gongkai.web.search.engine;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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

    /**
     * Does this when its turn comes.
     *
     * @throws BusyException too many wait already, or it took longer than is waited for; what has not begun never begins then
     */
    public <T> T take(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        try {
            threads.execute(task);
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
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
