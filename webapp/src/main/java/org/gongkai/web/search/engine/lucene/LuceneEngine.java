package org.gongkai.web.search.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.gongkai.web.search.engine.BusyException;
import org.gongkai.web.search.engine.EngineQuestion;
import org.gongkai.web.search.engine.Found;
import org.gongkai.web.search.engine.IndexEntry;
import org.gongkai.web.search.engine.Key;
import org.gongkai.web.search.engine.Lane;
import org.gongkai.web.search.engine.SearchEngine;

/** An index in a folder, or in memory. The position stands in the commit itself, so that the two never disagree. */
public final class LuceneEngine implements SearchEngine {
    private static final String POSITION = "position";
    private static final double BUFFER_MEGABYTES = 64;
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int WAITING = 64;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Lane lane;
    private final Duration longestLook;

    private LuceneEngine(Directory directory, Duration longestLook) throws IOException {
        this.directory = directory;
        this.longestLook = longestLook;
        IndexWriterConfig settings = new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setLeafSorter(Steps.NEWEST_FIRST)
                .setCommitOnClose(false);
        this.writer = new IndexWriter(directory, settings);
        this.searchers = new SearcherManager(writer, null);
        this.lane = new Lane(Runtime.getRuntime().availableProcessors(), WAITING, PATIENCE);
    }

    /**
     * The index in this folder; an empty one where there is none.
     *
     * @throws IOException where the folder holds something that cannot be opened: a damaged index, or one in use
     */
    public static LuceneEngine in(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            return new LuceneEngine(directory, LONGEST_LOOK);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** An empty index that ends with the process. */
    public static LuceneEngine inMemory() {
        return inMemory(LONGEST_LOOK);
    }

    /** The same, with another time to look for an answer. */
    static LuceneEngine inMemory(Duration longestLook) {
        try {
            return new LuceneEngine(new ByteBuffersDirectory(), longestLook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void put(Collection<IndexEntry> entries) {
        changing(() -> {
            for (IndexEntry entry : entries) {
                writer.updateDocument(new Term(Entries.KEY, entry.key().toString()), Entries.document(entry));
            }
        });
    }

    @Override
    public void remove(Collection<Key> keys) {
        changing(() -> writer.deleteDocuments(
                keys.stream().map(key -> new Term(Entries.KEY, key.toString())).toArray(Term[]::new)));
    }

    @Override
    public void clear() {
        changing(writer::deleteAll);
    }

    @Override
    public void refresh() {
        changing(searchers::maybeRefreshBlocking);
    }

    @Override
    public void commit(long position) {
        if (position < 0) {
            throw new IllegalArgumentException("position " + position + " must be >= 0");
        }
        changing(() -> {
            writer.setLiveCommitData(Map.of(POSITION, Long.toString(position)).entrySet());
            writer.commit();
        });
    }

    @Override
    public long position() {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return NEVER;
            }
            Map<String, String> data =
                    DirectoryReader.listCommits(directory).getLast().getUserData();
            return Long.parseLong(data.getOrDefault(POSITION, Long.toString(NEVER)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Found find(EngineQuestion question) {
        try {
            return lane.<Found>take(answer -> asking(shared -> find(question, shared.getIndexReader(), answer)));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a question was not answered", e);
        }
    }

    /**
     * With a searcher of its own, which looks no longer than is asked for: what was found until then is the answer. Counted is
     * afterwards, while the first ones are fetched for the page.
     */
    private Found find(EngineQuestion question, IndexReader reader, Consumer<Found> answer) throws IOException {
        TimedSearcher searcher = new TimedSearcher(reader, longestLook);
        Descent descent = new Descent(question, searcher).go();
        if (searcher.isLate() && descent.hits().isEmpty()) {
            throw new BusyException();
        }
        List<Key> keys = new ArrayList<>(descent.hits().size());
        for (int hit : descent.hits()) {
            keys.add(key(searcher, hit));
        }
        FutureTask<Found.Count> counting = new FutureTask<>(descent::count);
        Found found = new Found(keys, counting);
        answer.accept(found);
        counting.run();
        return found;
    }

    @Override
    public Map<Key, Long> versions(Collection<Key> keys) {
        return asking(searcher -> {
            Map<Key, Long> versions = new HashMap<>();
            for (Key key : keys) {
                TopDocs top = searcher.search(new TermQuery(new Term(Entries.KEY, key.toString())), 1);
                if (top.scoreDocs.length > 0) {
                    versions.put(key, version(searcher, top.scoreDocs[0].doc));
                }
            }
            return versions;
        });
    }

    @Override
    public long count(String kind) {
        return asking(searcher -> (long) searcher.count(new TermQuery(new Term(Entries.KIND, kind))));
    }

    @Override
    public List<Key> keys(String kind, String after, int limit) {
        return asking(searcher -> KeyList.after(searcher.getIndexReader(), kind, after, limit));
    }

    @Override
    public void close() {
        lane.close();
        changing(() -> {
            searchers.close();
            writer.close();
            directory.close();
        });
    }

    private static Key key(IndexSearcher searcher, int document) throws IOException {
        LeafReaderContext leaf = leaf(searcher, document);
        BinaryDocValues values = leaf.reader().getBinaryDocValues(Entries.KEY);
        if (values == null || !values.advanceExact(document - leaf.docBase)) {
            throw new IOException("document " + document + " has no key");
        }
        return Key.parse(values.binaryValue().utf8ToString());
    }

    private static long version(IndexSearcher searcher, int document) throws IOException {
        LeafReaderContext leaf = leaf(searcher, document);
        NumericDocValues values = leaf.reader().getNumericDocValues(Entries.VERSION);
        if (values == null || !values.advanceExact(document - leaf.docBase)) {
            throw new IOException("document " + document + " has no version");
        }
        return values.longValue();
    }

    private static LeafReaderContext leaf(IndexSearcher searcher, int document) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }

    private <T> T asking(Question<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void changing(Change change) {
        try {
            change.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private interface Change {
        void make() throws IOException;
    }
}
