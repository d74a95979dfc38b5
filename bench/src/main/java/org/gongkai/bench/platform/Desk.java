package org.gongkai.bench.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.bench.judgement.Position;

/** What the clerks believe about the items, right or not: it only decides what they try next. Thread-safe. */
final class Desk {
    private static final int RECENT = 150;

    private final Map<Long, Slip> slips = new ConcurrentHashMap<>();
    private final List<Long> items = new ArrayList<>();

    /** An item as it was last heard of. */
    record Slip(long item, long body, long revision, Position position) {}

    /** Notes what is known of an item now. */
    void put(Slip slip) {
        if (slips.put(slip.item(), slip) == null) {
            synchronized (items) {
                items.add(slip.item());
            }
        }
    }

    /** Any item, mostly one of the latest, so that many work on the same. */
    Optional<Slip> any(Random dice) {
        long item;
        synchronized (items) {
            if (items.isEmpty()) {
                return Optional.empty();
            }
            int span = dice.nextInt(10) < 8 ? Math.min(RECENT, items.size()) : items.size();
            item = items.get(items.size() - 1 - dice.nextInt(span));
        }
        return Optional.ofNullable(slips.get(item));
    }
}
