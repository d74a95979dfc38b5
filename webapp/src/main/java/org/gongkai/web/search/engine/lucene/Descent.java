package org.gongkai.web.search.engine.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.gongkai.web.search.engine.EngineQuestion;
import org.gongkai.web.search.engine.Found;
import org.gongkai.web.search.engine.Order;

/** Goes down the steps of a question until enough is found, and counts what there is as far as a reader would care. */
final class Descent {
    /** So many are looked at to say how many fit. */
    private static final int CANDIDATES = 10_000;

    private final EngineQuestion question;
    private final TimedSearcher searcher;
    private final Queries queries;
    private final Set<Integer> hits = new LinkedHashSet<>();
    private boolean isAtEnd;
    private long total;
    private boolean isExact = true;

    Descent(EngineQuestion question, TimedSearcher searcher) {
        this.question = question;
        this.searcher = searcher;
        this.queries = new Queries(new FoundTerms(searcher)::query);
    }

    /** Does it. */
    Descent go() throws IOException {
        int limit =
                Math.min(question.limit(), Math.max(1, searcher.getIndexReader().maxDoc()));
        List<Step> steps = Steps.of(question, queries);
        int done = 0;
        while (done < steps.size() && hits.size() < limit && !searcher.isLate()) {
            Step step = steps.get(done++);
            take(searcher.search(step.query(), step.best(limit)), limit);
        }
        isAtEnd = done == steps.size();
        return this;
    }

    /** Those of the steps before are among these again; the last step has all. */
    private void take(TopDocs top, int limit) {
        for (ScoreDoc found : top.scoreDocs) {
            if (hits.size() < limit) {
                hits.add(found.doc);
            }
        }
        total = Math.max(total, Math.max(top.totalHits.value(), hits.size()));
        isExact = Step.isExact(top);
    }

    /** How many there are; what is further down counts, too, where that is soon known. */
    Found.Count count() throws IOException {
        boolean isAll = isExact && (isAtEnd || (!searcher.isLate() && isCounted()));
        return new Found.Count(total, isAll && !searcher.isLate());
    }

    /** Counts what is further down; where it would take long there may be more than what was found. */
    private boolean isCounted() throws IOException {
        Query all = searcher.rewrite(new ConstantScoreQuery(queries.of(question)));
        if (!isSoonCounted(all)) {
            return false;
        }
        TopDocs top = searcher.search(all, new Step(all, Order.RELEVANCE).best(1));
        total = Math.max(total, top.totalHits.value());
        return Step.isExact(top);
    }

    /** Whether not many entries must be looked at, about. */
    private boolean isSoonCounted(Query query) throws IOException {
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        long candidates = 0;
        for (LeafReaderContext part : searcher.getIndexReader().leaves()) {
            ScorerSupplier found = weight.scorerSupplier(part);
            candidates += found == null ? 0 : found.cost();
            if (candidates > CANDIDATES) {
                return false;
            }
        }
        return true;
    }

    /** The numbers of the best ones, best first. */
    Collection<Integer> hits() {
        return hits;
    }
}
