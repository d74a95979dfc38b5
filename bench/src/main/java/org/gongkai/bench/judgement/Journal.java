package org.gongkai.bench.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Everything that was acknowledged, and nothing else. Thread-safe. */
public final class Journal {
    private final ConcurrentLinkedQueue<Entry> entries = new ConcurrentLinkedQueue<>();

    /**
     * A deed that was done.
     *
     * @param revision of the item after it
     * @param begun machine's nanoseconds before it was asked for
     * @param ended after the answer
     */
    public record Entry(Deed deed, long item, long revision, long begun, long ended) {}

    /** Notes a deed. */
    public void note(Entry entry) {
        entries.add(entry);
    }

    /** What was done with each item, in the order of revisions. */
    public Map<Long, List<Entry>> byItem() {
        Map<Long, List<Entry>> items = new TreeMap<>();
        entries.forEach(entry ->
                items.computeIfAbsent(entry.item(), _ -> new ArrayList<>()).add(entry));
        items.values().forEach(list -> list.sort(Comparator.comparingLong(Entry::revision)));
        return items;
    }

    /** How many of this act. */
    public long count(Act act) {
        return entries.stream().filter(entry -> entry.deed().act() == act).count();
    }

    /** How many in all. */
    public long size() {
        return entries.size();
    }
}
