package org.gongkai.postgres;

/**
 * How much memory the server may take, in megabytes.
 *
 * @param shared pages kept for all connections ({@code shared_buffers}), at least 1
 * @param sorting for one sort or hash of one connection ({@code work_mem}), at least 1
 * @param maintenance for building an index or cleaning a table ({@code maintenance_work_mem}), at least 1
 * @param connections how many connections at once, at least 5 of which 3 are kept for the supervisor
 */
public record Memory(int shared, int sorting, int maintenance, int connections) {
    private static final int PART = 32;
    private static final int LEAST = 128;
    private static final int MOST = 1_024;

    /** Refuses what the server would refuse. */
    public Memory {
        atLeast("shared", shared, 1);
        atLeast("sorting", sorting, 1);
        atLeast("maintenance", maintenance, 1);
        atLeast("connections", connections, 5);
    }

    /** Fits beside the application on an office machine with 4 GB. */
    public static Memory small() {
        return fitting(0);
    }

    /**
     * Fits beside the application: an office machine with 4 GB gives 128 MB for pages, one with 32 GB or more 1,024.
     *
     * @param machine megabytes of the whole machine
     */
    public static Memory fitting(long machine) {
        return new Memory(Math.clamp(machine / PART, LEAST, MOST), 8, 64, 60);
    }

    private static void atLeast(String name, int value, int bound) {
        if (value < bound) {
            throw new IllegalArgumentException("%s %d must be >= %d".formatted(name, value, bound));
        }
    }
}
