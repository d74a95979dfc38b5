package org.gongkai.bench.speed;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Counts documents against the processor time of the measuring thread, so that other programs on the machine do not count,
 * and the bytes that thread allocates. Collecting garbage and compiling are done by other threads and are not in it.
 */
public final class Meter {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double NANOSECONDS = 1e9;
    private static final double KILOBYTE = 1024;
    private long sink;

    /**
     * What one core does.
     *
     * @param perSecond documents per second of processor time
     * @param kilobytes allocated per document
     */
    public record Speed(double perSecond, double kilobytes) implements Comparable<Speed> {
        /** Microseconds a document takes. */
        public double microseconds() {
            return 1e6 / perSecond;
        }

        @Override
        public int compareTo(Speed other) {
            return Double.compare(perSecond, other.perSecond);
        }
    }

    /** Reads the documents one after another, over and over, for so many seconds of processor time. */
    public Speed measure(Contender contender, List<byte[]> documents, double seconds) {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        long end = start;
        int count = 0;
        while (end - start < seconds * NANOSECONDS) {
            for (byte[] document : documents) {
                sink += read(contender, document);
            }
            count += documents.size();
            end = THREADS.getCurrentThreadCpuTime();
        }
        double bytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
        return new Speed(count * NANOSECONDS / (end - start), bytes / KILOBYTE / count);
    }

    private static long read(Contender contender, byte[] document) {
        try {
            return contender.work().read(document);
        } catch (IOException e) {
            throw new UncheckedIOException(contender.name(), e);
        }
    }

    /** Depends on everything that was read, so that nothing of it can be left out. */
    public long sink() {
        return sink;
    }
}
