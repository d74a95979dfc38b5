package org.gongkai.web.screening.links.fetching;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The end of one piece of work, after which whatever is still open is closed: a server that sends a byte now and then waits for it in vain. */
final class Deadline {
    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("links-watch").factory());

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration whole) {
        return new Deadline(System.nanoTime() + whole.toNanos());
    }

    boolean isOver() {
        return end - System.nanoTime() <= 0;
    }

    /** What is left, at most so much and at least a millisecond. */
    Duration left(Duration most) {
        Duration left = Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
        return left.compareTo(most) < 0 ? left : most;
    }

    /** Closes it at the end, unless the watch is called off. */
    ScheduledFuture<?> watch(Closeable open) {
        return WATCH.schedule(() -> close(open), Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    private static void close(Closeable open) {
        try {
            open.close();
        } catch (IOException _) {
            // it is of no use any more either way
        }
    }
}
