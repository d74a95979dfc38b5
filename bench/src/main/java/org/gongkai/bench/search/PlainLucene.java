package org.gongkai.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.gongkai.web.search.engine.EngineQuestion;
import org.gongkai.web.search.engine.Order;
import org.gongkai.web.search.engine.Query.Stepwise;
import org.gongkai.web.search.engine.lucene.Step;
import org.gongkai.web.search.engine.lucene.Steps;

/** The library alone on the same folder: the first twenty keys of a question that is ready-made. */
public final class PlainLucene implements AutoCloseable {
    private static final int HITS = 20;
    private static final float TITLE_WEIGHT = 2.5f;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** The index in this folder as it was last committed. */
    public PlainLucene(Path folder) {
        try {
            reader = DirectoryReader.open(FSDirectory.open(folder), Steps.NEWEST_FIRST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        searcher = new IndexSearcher(reader);
    }

    /** The keys of the best documents; the steps of the question are gone down only as far as must be. */
    List<String> find(EngineQuestion question) {
        Set<String> keys = new LinkedHashSet<>();
        for (Step step : Steps.of(question)) {
            if (keys.size() < HITS) {
                keys.addAll(best(step));
            }
        }
        return keys.stream().limit(HITS).toList();
    }

    /** The same words as people usually ask the library: all that is needed, titles with more weight, in one query. */
    List<String> findAtOnce(Stepwise question) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query(question.needed()), Occur.MUST);
        question.better().forEach(better -> all.add(new BoostQuery(query(better), TITLE_WEIGHT), Occur.SHOULD));
        return best(new Step(all.build(), Order.RELEVANCE));
    }

    private static Query query(org.gongkai.web.search.engine.Query query) {
        return Steps.of(new EngineQuestion(query, List.of(), Order.RELEVANCE, HITS))
                .getFirst()
                .query();
    }

    private List<String> best(Step step) {
        try {
            List<String> keys = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(step.query(), step.best(HITS)).scoreDocs) {
                keys.add(key(hit.doc));
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String key(int document) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues values = leaf.reader().getBinaryDocValues("key");
        if (values == null || !values.advanceExact(document - leaf.docBase)) {
            throw new IOException("document " + document + " has no key");
        }
        return values.binaryValue().utf8ToString();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
