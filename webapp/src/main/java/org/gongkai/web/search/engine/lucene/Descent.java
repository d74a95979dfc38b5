package org.gongkai.web.search.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.gongkai.web.search.engine.EngineQuestion;
import org.gongkai.web.search.engine.Order;

/** Goes down the steps of a question until enough is found, and counts what there is as far as a reader would care. */
final class Descent {
    /** So many are looked at to say how many fit. */
    private static final int CANDIDATES = 10_000;

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
        int limit =
                Math.min(question.limit(), Math.max(1, searcher.getIndexReader().maxDoc()));
        List<Step> steps = Steps.of(question);
        int done = 0;
        while (done < steps.size() && hits.size() < limit && !searcher.timedOut()) {
            Step step = steps.get(done++);
            take(searcher.search(step.query(), step.best(limit - hits.size())));
        }
        if (done < steps.size() && isExact && !searcher.timedOut()) {
            count();
        }
        return this;
    }

    private void take(TopDocs top) {
        hits.addAll(List.of(top.scoreDocs));
        total += top.totalHits.value();
        isExact &= Step.isExact(top);
    }

    /** What is further down counts, too, where that is soon known; where not, there may be more than what was found. */
    private void count() throws IOException {
        Query all = searcher.rewrite(new ConstantScoreQuery(Queries.of(question)));
        isExact = false;
        if (candidates(all) <= CANDIDATES) {
            TopDocs top = searcher.search(all, new Step(all, Order.RELEVANCE).best(1));
            total = Math.max(total, top.totalHits.value());
            isExact = Step.isExact(top);
        }
    }

    /** How many entries must be looked at, about. */
    private long candidates(Query query) throws IOException {
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        long candidates = 0;
        for (LeafReaderContext part : searcher.getIndexReader().leaves()) {
            ScorerSupplier found = weight.scorerSupplier(part);
            candidates += found == null ? 0 : found.cost();
        }
        return candidates;
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
