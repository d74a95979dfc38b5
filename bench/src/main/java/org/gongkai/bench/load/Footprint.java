package org.gongkai.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * What the application and its database take of the machine, read from the kernel.
 *
 * @param application megabytes of the application's process
 * @param database megabytes of all processes it started, which under this load are the database's: what they share counted once, the
 *     system's file cache not at all
 * @param work processor time of both so far
 */
record Footprint(long application, long database, Duration work) {
    private static final int KILOBYTES = 1_024;
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final double QUIET = 0.1;

    static Footprint of(ProcessHandle application) {
        List<ProcessHandle> database = application.descendants().toList();
        Duration work = cpu(application);
        long kilobytes = 0;
        for (ProcessHandle process : database) {
            work = work.plus(cpu(process));
            kilobytes += kilobytes(process);
        }
        return new Footprint(kilobytes(application) / KILOBYTES, kilobytes / KILOBYTES, work);
    }

    /** Returns once neither does anything to speak of, or after this long. */
    static void awaitQuiet(ProcessHandle application, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        Duration before = of(application).work();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
            Duration now = of(application).work();
            if (now.minus(before).toNanos() < LOOK.toNanos() * QUIET) {
                return;
            }
            before = now;
        }
    }

    /** Size of a file; 0 where it is gone meanwhile, as those of an index are that is being written. */
    static long bytes(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException _) {
            return 0;
        }
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Its own pages and its share of those it has together with others; 0 where it has ended or the system does not tell. */
    private static long kilobytes(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup")).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException _) {
            return 0;
        }
    }
}
