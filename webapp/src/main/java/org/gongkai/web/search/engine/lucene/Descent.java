package org.gongkai.web.search.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.gongkai.web.search.engine.EngineQuestion;

/** Goes down the steps of a question until enough is found, and counts what there is as far as a reader would care. */
final class Descent {
    private final EngineQuestion question;
    private final IndexSearcher searcher;
    private final List<ScoreDoc> hits = new ArrayList<>();
    private long total;
    private boolean isExact = true;

    Descent(EngineQuestion question, IndexSearcher searcher) {
        this.question = question;
        this.searcher = searcher;
    }

    /** Does it. */
    Descent go() throws IOException {
        List<Query> steps = Steps.of(question, searcher.getIndexReader());
        int done = 0;
        while (done < steps.size() && hits.size() < question.limit() && !searcher.timedOut()) {
            take(searcher.search(
                    steps.get(done++),
                    Ranking.of(question, question.limit() - hits.size(), searcher.getIndexReader())));
        }
        if (done < steps.size() && isExact && !searcher.timedOut()) {
            count();
        }
        return this;
    }

    private void take(TopDocs top) {
        hits.addAll(List.of(top.scoreDocs));
        total += top.totalHits.value();
        isExact &= Ranking.isExact(top);
    }

    private void count() throws IOException {
        Query all = new ConstantScoreQuery(Queries.of(question));
        TopDocs top = searcher.search(all, new TopScoreDocCollectorManager(1, null, Ranking.COUNTED));
        total = Math.max(total, top.totalHits.value());
        isExact = Ranking.isExact(top);
    }

    /** The best ones, best first. */
    List<ScoreDoc> hits() {
        return hits;
    }

    /** How many there are, at least. */
    long total() {
        return total;
    }

    /** Whether there are not more. */
    boolean isExact() {
        return isExact && !searcher.timedOut();
    }
}
