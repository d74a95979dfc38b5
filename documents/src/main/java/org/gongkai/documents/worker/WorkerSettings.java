package org.gongkai.documents.worker;

import java.time.Duration;

/**
 * How workers are kept.
 *
 * @param scope which files are opened in workers
 * @param workers processes at the same time, at least 1
 * @param heapMegabytes heap of each
 * @param patience time for one document before its worker is killed
 */
public record WorkerSettings(Scope scope, int workers, int heapMegabytes, Duration patience) {
    private static final int HEAP_MEGABYTES = 512;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Which files are opened in workers. */
    public enum Scope {
        /** Everything but plain text, pages, docx and xlsx, whose readers are our own and hold to their limits. */
        RISKY_FORMATS,
        /** Every file: for a server, to which anybody may send anything. */
        EVERY_FILE
    }

    /** Half a gigabyte and half a minute for a document, a worker for each processor. */
    public static WorkerSettings of(Scope scope) {
        return new WorkerSettings(scope, Runtime.getRuntime().availableProcessors(), HEAP_MEGABYTES, PATIENCE);
    }
}
