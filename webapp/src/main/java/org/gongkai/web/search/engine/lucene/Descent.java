package org.gongkai.web.search.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.gongkai.web.search.engine.EngineQuestion;
import org.gongkai.web.search.engine.Order;

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

    /** What is further down counts, too, and one order is as good as another for that. */
    private void count() throws IOException {
        Step all = new Step(new ConstantScoreQuery(Queries.of(question)), Order.RELEVANCE);
        TopDocs top = searcher.search(all.query(), all.best(1));
        total = Math.max(total, top.totalHits.value());
        isExact = Step.isExact(top);
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
