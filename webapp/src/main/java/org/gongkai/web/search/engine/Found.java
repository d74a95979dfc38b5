package org.gongkai.web.search.engine;

import java.util.List;

/**
 * What the engine found.
 *
 * @param entries the first ones, best first
 * @param total how many entries fit
 * @param isExact whether the total was counted to the end; where not, it is a lower bound, and there may be others
 */
public record Found(List<Entry> entries, long total, boolean isExact) {
    public Found {
        entries = List.copyOf(entries);
    }

    /**
     * An entry that was found.
     *
     * @param said as in {@link IndexEntry#said()}; empty where nothing was put there, or it was not asked for
     */
    public record Entry(Key key, String said) {}

    /** The keys of the entries. */
    public List<Key> keys() {
        return entries.stream().map(Entry::key).toList();
    }
}
