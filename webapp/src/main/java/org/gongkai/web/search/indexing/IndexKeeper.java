package org.gongkai.web.search.indexing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.gongkai.web.search.SearchDocument;
import org.gongkai.web.search.SearchableKind;
import org.gongkai.web.search.SearchableKind.PublicVersion;
import org.gongkai.web.search.engine.IndexEntry;
import org.gongkai.web.search.engine.Key;
import org.gongkai.web.search.engine.SearchEngine;
import org.gongkai.web.search.text.DocumentTerms;

/**
 * Writes the index. A document is read and written under one lock, so that an older reading never overwrites a newer one;
 * long work gives the lock back between its batches. One long work is done at a time: a comparison in the middle of a rebuild
 * would find everything missing, and write it again.
 */
public final class IndexKeeper {
    private static final int BATCH = 500;

    private final SearchEngine engine;
    private final Collection<? extends SearchableKind> kinds;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock longWork = new ReentrantLock();
    private long position;
    private boolean isChanged;

    /** A keeper of this index, for these kinds, each with another name. */
    public IndexKeeper(SearchEngine engine, Collection<? extends SearchableKind> kinds) {
        this.engine = engine;
        this.kinds = kinds;
        this.position = Math.max(0, engine.position());
    }

    /**
     * Brings the entries of these documents to what is public now; questions see it when this returns.
     *
     * @param upTo position in the outbox of the message that asks for it; doing it again changes nothing
     */
    public void follow(Collection<Key> keys, long upTo) {
        locked(() -> {
            write(keys);
            engine.refresh();
            position = Math.max(position, upTo);
            isChanged = true;
        });
    }

    /** Makes what was followed so far outlive the process; does nothing where it already does. */
    public void commit() {
        locked(() -> {
            if (isChanged) {
                engine.commit(position);
                isChanged = false;
            }
        });
    }

    /**
     * Writes the whole index anew from what is public. It is done where there is no index yet; what is written so far is found as
     * soon as a message of the outbox refreshes the search, the rest at the end.
     */
    public void rebuild() {
        alone(() -> {
            locked(engine::clear);
            writeAll();
            locked(() -> {
                engine.refresh();
                engine.commit(position);
                isChanged = false;
            });
            return Differences.NONE;
        });
    }

    private void writeAll() {
        for (SearchableKind kind : kinds) {
            String after = "";
            List<PublicVersion> some = kind.publicVersions(after, BATCH);
            while (!some.isEmpty()) {
                List<Key> keys = keys(kind, some.stream().map(PublicVersion::id).toList());
                locked(() -> write(keys));
                after = some.getLast().id();
                some = kind.publicVersions(after, BATCH);
            }
        }
    }

    /** What in the index is not as in the database. */
    public Differences compare() {
        return alone(this::differences);
    }

    private Differences differences() {
        locked(engine::refresh);
        List<Key> missing = new ArrayList<>();
        List<Key> stale = new ArrayList<>();
        List<Key> surplus = new ArrayList<>();
        for (SearchableKind kind : kinds) {
            behind(kind, missing, stale);
            surplus.addAll(surplus(kind));
        }
        return new Differences(missing, stale, surplus);
    }

    /** Mends what {@link #compare()} finds, and says what it was. */
    public Differences repair() {
        return alone(this::mend);
    }

    private Differences mend() {
        Differences found = differences();
        List<Key> all = found.all();
        for (int start = 0; start < all.size(); start += BATCH) {
            List<Key> some = all.subList(start, Math.min(all.size(), start + BATCH));
            locked(() -> write(some));
        }
        locked(() -> {
            engine.refresh();
            isChanged = true;
        });
        commit();
        return found;
    }

    private void behind(SearchableKind kind, List<Key> missing, List<Key> stale) {
        List<PublicVersion> some = kind.publicVersions("", BATCH);
        while (!some.isEmpty()) {
            List<Key> keys = keys(kind, some.stream().map(PublicVersion::id).toList());
            Map<Key, Long> known = engine.versions(keys);
            for (PublicVersion version : some) {
                Key key = new Key(kind.kind(), version.id());
                Long indexed = known.get(key);
                if (indexed == null) {
                    missing.add(key);
                } else if (indexed != version.version()) {
                    stale.add(key);
                }
            }
            some = kind.publicVersions(some.getLast().id(), BATCH);
        }
    }

    private List<Key> surplus(SearchableKind kind) {
        List<Key> surplus = new ArrayList<>();
        List<Key> some = engine.keys(kind.kind(), "", BATCH);
        while (!some.isEmpty()) {
            Set<String> open =
                    kind.publicAmong(some.stream().map(Key::id).toList()).keySet();
            some.stream().filter(key -> !open.contains(key.id())).forEach(surplus::add);
            some = engine.keys(kind.kind(), some.getLast().id(), BATCH);
        }
        return surplus;
    }

    private void write(Collection<Key> keys) {
        Map<String, SearchableKind> byName = new HashMap<>();
        kinds.forEach(kind -> byName.put(kind.kind(), kind));
        List<IndexEntry> entries = new ArrayList<>();
        List<Key> gone = new ArrayList<>();
        Map<String, List<Key>> groups = new HashMap<>();
        keys.forEach(key ->
                groups.computeIfAbsent(key.kind(), _ -> new ArrayList<>()).add(key));
        groups.forEach((name, group) -> {
            SearchableKind kind = byName.get(name);
            Map<String, SearchDocument> documents = kind == null
                    ? Map.of()
                    : kind.documents(group.stream().map(Key::id).toList());
            for (Key key : group) {
                SearchDocument document = documents.get(key.id());
                if (document == null) {
                    gone.add(key);
                } else {
                    entries.add(entry(key, document));
                }
            }
        });
        engine.remove(gone);
        engine.put(entries);
    }

    private static IndexEntry entry(Key key, SearchDocument document) {
        SearchDocument.Wording wording = document.wording();
        SearchDocument.Origin origin = document.origin();
        return new IndexEntry(
                key,
                document.version(),
                new IndexEntry.Traits(origin.body(), origin.publishedOn(), origin.catalogue(), origin.term()),
                DocumentTerms.of(wording.title(), wording.number(), wording.whole()));
    }

    private static List<Key> keys(SearchableKind kind, List<String> ids) {
        return ids.stream().map(id -> new Key(kind.kind(), id)).toList();
    }

    /** One long work after the other. */
    private Differences alone(Supplier<Differences> work) {
        longWork.lock();
        try {
            return work.get();
        } finally {
            longWork.unlock();
        }
    }

    private void locked(Runnable work) {
        writing.lock();
        try {
            work.run();
        } finally {
            writing.unlock();
        }
    }

    /**
     * Where index and database differ.
     *
     * @param missing public, but not in the index
     * @param stale in the index with another version
     * @param surplus in the index, but not public
     */
    public record Differences(List<Key> missing, List<Key> stale, List<Key> surplus) {
        static final Differences NONE = new Differences(List.of(), List.of(), List.of());

        public Differences {
            missing = List.copyOf(missing);
            stale = List.copyOf(stale);
            surplus = List.copyOf(surplus);
        }

        /** Whether there are none. */
        public boolean isNone() {
            return missing.isEmpty() && stale.isEmpty() && surplus.isEmpty();
        }

        /** All keys that differ. */
        public List<Key> all() {
            List<Key> all = new ArrayList<>(missing);
            all.addAll(stale);
            all.addAll(surplus);
            return all;
        }
    }
}
