package org.gongkai.web.search.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.gongkai.web.search.engine.EngineQuestion;
import org.gongkai.web.search.engine.Order;
import org.gongkai.web.search.engine.Query.Stepwise;

/**
 * A question as queries of the library, to be asked one after the other until enough is found. What is in a title is found in lists that are
 * short; the long ones of the texts are gone through only where titles do not say enough. Public so that the library alone can
 * be asked the same when speed is measured.
 */
public final class Steps {
    /** What a title of the newest day is worth beside its words; one of {@link #HALF_LIFE} days ago half of it. */
    private static final float NEWEST = 0.5f;

    private static final long HALF_LIFE = 365;

    private Steps() {}

    /** The queries, filters included; no entry is found by two of them. */
    public static List<Query> of(EngineQuestion question, IndexReader reader) throws IOException {
        List<Query> steps = question.order() == Order.RELEVANCE
                        && question.query() instanceof Stepwise stepwise
                        && !stepwise.best().equals(stepwise.needed())
                ? steps(stepwise, reader)
                : List.of(Queries.of(question.query()));
        return steps.stream()
                .map(step -> Queries.filtered(step, question.filters()))
                .toList();
    }

    private static List<Query> steps(Stepwise question, IndexReader reader) throws IOException {
        Query needed = Queries.of(question.needed());
        Query best = Queries.of(question.best());
        List<Query> better = question.better().stream().map(Queries::of).toList();
        List<Query> steps = new ArrayList<>();
        steps.add(newestFirst(best, reader));
        if (!better.isEmpty()) {
            steps.add(new BooleanQuery.Builder()
                    .add(needed, Occur.MUST)
                    .add(any(better, question.weight()), Occur.MUST)
                    .add(best, Occur.MUST_NOT)
                    .build());
        }
        BooleanQuery.Builder others =
                new BooleanQuery.Builder().add(needed, Occur.MUST).add(best, Occur.MUST_NOT);
        better.forEach(query -> others.add(query, Occur.MUST_NOT));
        steps.add(others.build());
        return steps;
    }

    private static Query any(List<Query> queries, float weight) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(new BoostQuery(query, weight), Occur.SHOULD));
        return any.build();
    }

    /** Titles that have the same words are worth the same; then their day decides. */
    private static Query newestFirst(Query query, IndexReader reader) throws IOException {
        byte[] newest = PointValues.getMaxPackedValue(reader, Entries.DAY);
        if (newest == null) {
            return query;
        }
        long day = LongPoint.decodeDimension(newest, 0);
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(LongField.newDistanceFeatureQuery(Entries.DAY, NEWEST, day, HALF_LIFE), Occur.SHOULD)
                .build();
    }
}
