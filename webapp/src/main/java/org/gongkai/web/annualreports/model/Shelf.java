package org.gongkai.web.annualreports.model;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Results of the last half hour, in memory only. Each batch has a name nobody can guess; the oldest go when the room is
 * used up. Safe for use by many threads at once.
 */
public final class Shelf {
    private static final int NAME_BYTES = 16;

    private final Clock clock;
    private final Duration keep;
    private final long room;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Batch> batches = new LinkedHashMap<>();

    /**
     * An empty shelf.
     *
     * @param keep how long a batch stays after its last change
     * @param room bytes of memory that all results together may take
     */
    public Shelf(Clock clock, Duration keep, long room) {
        this.clock = clock;
        this.keep = keep;
        this.room = room;
    }

    /** Puts results down as a new batch and gives its name. */
    public synchronized String put(List<Result> results) {
        byte[] name = new byte[NAME_BYTES];
        random.nextBytes(name);
        String id = HexFormat.of().formatHex(name);
        store(id, results);
        return id;
    }

    /** Adds results to a batch; false when it is gone. Results that do not fit beside those of the batch are refused. */
    public synchronized boolean add(String id, List<Result> results) {
        sweep();
        Batch batch = batches.remove(id);
        if (batch == null) {
            return false;
        }
        List<Result> all = new ArrayList<>(batch.results());
        all.addAll(results);
        if (weight(all) > room) {
            batches.put(id, batch);
            throw new Full();
        }
        store(id, all);
        return true;
    }

    /** The results of a batch in the order they came, empty when it is gone. */
    public synchronized Optional<List<Result>> find(String id) {
        sweep();
        return Optional.ofNullable(batches.get(id)).map(Batch::results);
    }

    /** Takes a batch away at once. */
    public synchronized void discard(String id) {
        batches.remove(id);
    }

    private static long weight(List<Result> results) {
        return results.stream().mapToLong(Result::weight).sum();
    }

    private void store(String id, List<Result> results) {
        batches.put(id, new Batch(List.copyOf(results), weight(results), clock.instant()));
        sweep();
        Iterator<Map.Entry<String, Batch>> oldest = batches.entrySet().iterator();
        long used = batches.values().stream().mapToLong(Batch::weight).sum();
        while (used > room && batches.size() > 1) {
            used -= oldest.next().getValue().weight();
            oldest.remove();
        }
    }

    private void sweep() {
        Instant limit = clock.instant().minus(keep);
        batches.values().removeIf(batch -> batch.since().isBefore(limit));
    }

    private record Batch(List<Result> results, long weight, Instant since) {}

    /** A batch has grown larger than the shelf. */
    public static final class Full extends RuntimeException {
        Full() {
            super("the batch is larger than the shelf");
        }
    }
}
