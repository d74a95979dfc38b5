package org.gongkai.web.search.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.gongkai.web.search.engine.EngineQuestion;
import org.gongkai.web.search.engine.Order;
import org.gongkai.web.search.engine.Query.Stepwise;

/**
 * A question as queries of the library, to be asked one after the other until enough is found. What stands in titles is found in
 * short lists; the long ones of the texts are gone through only where titles do not say enough. Public so that the library
 * alone can be asked the same when speed is measured.
 */
public final class Steps {
    /** Parts of the index with the newest entries first: older ones have nothing then that could come before what is found. */
    public static final Comparator<LeafReader> NEWEST_FIRST =
            Comparator.comparingLong(Steps::newestDay).reversed();

    private Steps() {}

    /**
     * The steps, filters included. An entry that several of them find belongs to the first of these; the last finds all that the
     * others find.
     */
    public static List<Step> of(EngineQuestion question) {
        return of(question, new Queries(TermQuery::new));
    }

    /** The same with these queries. */
    static List<Step> of(EngineQuestion question, Queries queries) {
        if (question.query() instanceof Stepwise stepwise && question.order() == Order.RELEVANCE) {
            return steps(stepwise, queries).stream()
                    .map(step -> new Step(Queries.filtered(step.query(), question.filters()), step.order()))
                    .toList();
        }
        return List.of(new Step(queries.of(question), question.order()));
    }

    private static List<Step> steps(Stepwise question, Queries queries) {
        Query needed = queries.of(question.needed());
        List<Query> best = question.best().stream().map(queries::of).toList();
        List<Step> steps = new ArrayList<>();
        best.forEach(query -> steps.add(new Step(query, Order.DATE)));
        if (best.contains(needed)) {
            return steps;
        }
        if (!question.better().isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            question.better().forEach(query -> any.add(queries.of(query), Occur.SHOULD));
            steps.add(new Step(
                    new BooleanQuery.Builder()
                            .add(any.build(), Occur.MUST)
                            .add(needed, Occur.FILTER)
                            .build(),
                    Order.RELEVANCE));
        }
        steps.add(new Step(needed, Order.RELEVANCE));
        return steps;
    }

    private static long newestDay(LeafReader part) {
        try {
            PointValues days = part.getPointValues(Entries.DAY);
            return days == null || days.size() == 0
                    ? Long.MIN_VALUE
                    : LongPoint.decodeDimension(days.getMaxPackedValue(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
