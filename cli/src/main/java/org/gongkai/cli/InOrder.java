package org.gongkai.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;

/** Works on several things at once and hands the results on in the order of the things, holding only a few of them. */
final class InOrder {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final int HELD = 2 * THREADS;

    private InOrder() {}

    /**
     * Works on everything; a single thing is worked on by the caller's own thread.
     *
     * @param things looked at by the caller's thread only
     * @param work done by several threads; must not throw
     * @param sink takes the results on the caller's thread; false ends the work
     */
    static <T, R> void each(Iterator<T> things, Function<T, R> work, Predicate<R> sink) {
        if (!things.hasNext()) {
            return;
        }
        T first = things.next();
        if (THREADS == 1 || !things.hasNext()) {
            boolean isGoingOn = sink.test(work.apply(first));
            while (isGoingOn && things.hasNext()) {
                isGoingOn = sink.test(work.apply(things.next()));
            }
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().daemon().factory());
        try {
            several(first, things, thing -> CompletableFuture.supplyAsync(() -> work.apply(thing), threads), sink);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T, R> void several(
            T first, Iterator<T> things, Function<T, CompletableFuture<R>> start, Predicate<R> sink)
            throws CancellationException {
        Deque<CompletableFuture<R>> begun = new ArrayDeque<>();
        begun.add(start.apply(first));
        while (!begun.isEmpty()) {
            while (begun.size() < HELD && things.hasNext()) {
                begun.add(start.apply(things.next()));
            }
            if (!sink.test(begun.removeFirst().join())) {
                return;
            }
        }
    }
}
