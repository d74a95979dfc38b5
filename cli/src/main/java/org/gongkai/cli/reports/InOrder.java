package org.gongkai.cli.reports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Works on several things at once and hands the results on in the order of the things, holding only a few of them: a
 * thing that gives many results waits until those before it are taken.
 */
final class InOrder {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final int HELD = 2 * THREADS;
    private static final int RESULTS_HELD = 8;

    private InOrder() {}

    /** What is done with a thing. */
    interface Work<T, R> {
        /** Hands on any number of results. Must throw nothing but what the sink throws. */
        void on(T thing, Consumer<R> sink);
    }

    /**
     * Works on everything; a single thing is worked on by the caller's own thread.
     *
     * @param things looked at by the caller's thread only
     * @param work done by several threads
     * @param sink takes the results on the caller's thread; false ends the work
     */
    static <T, R> void each(Iterator<T> things, Work<T, R> work, Predicate<R> sink) {
        if (!things.hasNext()) {
            return;
        }
        T first = things.next();
        if (THREADS == 1 || !things.hasNext()) {
            alone(first, things, work, sink);
        } else {
            several(first, things, work, sink);
        }
    }

    private static <T, R> void alone(T first, Iterator<T> things, Work<T, R> work, Predicate<R> sink) {
        Consumer<R> strict = result -> {
            if (!sink.test(result)) {
                throw notWanted();
            }
        };
        try {
            work.on(first, strict);
            while (things.hasNext()) {
                work.on(things.next(), strict);
            }
        } catch (CancellationException stopped) {
            return;
        }
    }

    private static CancellationException notWanted() {
        return new CancellationException("nobody takes the results any more");
    }

    private static <T, R> void several(T first, Iterator<T> things, Work<T, R> work, Predicate<R> sink) {
        ExecutorService threads = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().daemon().factory());
        try {
            inTurn(first, things, thing -> Results.of(thing, work, threads), sink);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T, R> void inTurn(T first, Iterator<T> things, Function<T, Results<R>> start, Predicate<R> sink)
            throws InterruptedException {
        Deque<Results<R>> begun = new ArrayDeque<>();
        begun.add(start.apply(first));
        while (!begun.isEmpty()) {
            while (begun.size() < HELD && things.hasNext()) {
                begun.add(start.apply(things.next()));
            }
            if (!begun.removeFirst().drainTo(sink)) {
                return;
            }
        }
    }

    /** The results of one thing on their way from the thread that works on it. */
    private static final class Results<R> {
        /** A result, or the end of them. */
        private sealed interface Step<R> {
            /** A result. */
            record Taken<R>(R result) implements Step<R> {}

            /** There are no more. */
            record Done<R>() implements Step<R> {}
        }

        private final BlockingQueue<Step<R>> steps = new ArrayBlockingQueue<>(RESULTS_HELD);

        static <T, R> Results<R> of(T thing, Work<T, R> work, ExecutorService threads) {
            Results<R> results = new Results<>();
            threads.execute(() -> {
                try {
                    work.on(thing, result -> results.put(new Step.Taken<>(result)));
                    results.put(new Step.Done<>());
                } catch (CancellationException stopped) {
                    Thread.currentThread().interrupt();
                }
            });
            return results;
        }

        private void put(Step<R> step) {
            try {
                steps.put(step);
            } catch (InterruptedException stopped) {
                throw notWanted();
            }
        }

        /** Hands everything on; answers whether the sink wants more. */
        boolean drainTo(Predicate<R> sink) throws InterruptedException {
            while (steps.take() instanceof Step.Taken<R>(R result)) {
                if (!sink.test(result)) {
                    return false;
                }
            }
            return true;
        }
    }
}
