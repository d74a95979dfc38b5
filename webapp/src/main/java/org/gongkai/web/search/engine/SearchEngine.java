package org.gongkai.web.search.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * An index of ready-made terms. Changes are seen by questions after {@link #refresh()} and outlive the process after {@link
 * #commit(long)}. Safe for use by several threads. Failures of the disk are {@link java.io.UncheckedIOException}.
 */
public interface SearchEngine extends AutoCloseable {
    /** What {@link #position()} says of an index that was never committed. */
    long NEVER = -1;

    /** Adds these entries, each in place of the one with its key. */
    void put(Collection<IndexEntry> entries);

    /** Removes the entries with these keys; one that is not there is no mistake. */
    void remove(Collection<Key> keys);

    /** Removes everything. */
    void clear();

    /** Shows all changes made so far to every later question. */
    void refresh();

    /**
     * Makes all changes made so far outlive the process, and keeps with them how far the outbox was followed.
     *
     * @param position at least 0
     */
    void commit(long position);

    /** The position kept with the last commit; {@link #NEVER} where there is none. */
    long position();

    /**
     * Answers a question; one that would take very long with what was found until then.
     *
     * @throws BusyException too many are asked at once, or nothing was found in the time there was
     */
    Found find(EngineQuestion question);

    /** The versions of those of these keys that have an entry, as of the last refresh. */
    Map<Key, Long> versions(Collection<Key> keys);

    /** How many entries there are of this kind, as of the last refresh. */
    long count(String kind);

    /**
     * Keys of this kind in ascending order of their ids, as of the last refresh.
     *
     * @param after the id behind which to go on, empty for the first ones
     * @param limit how many at most
     */
    List<Key> keys(String kind, String after, int limit);

    @Override
    void close();
}
