package org.gongkai.web.search.engine.lucene;

import org.apache.lucene.document.LongField;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.gongkai.web.search.engine.Order;

/** A part of what a question finds, and which of it comes first. */
public record Step(Query query, Order order) {
    /** So many are counted one by one; beyond, entries that cannot be among the first are skipped. */
    static final int COUNTED = 1_000;

    /** How the best are gathered: counted to the end only as far as a reader would care. */
    public CollectorManager<?, ? extends TopDocs> best(int limit) {
        int counted = Math.max(limit, COUNTED);
        return switch (order) {
            case RELEVANCE -> new TopScoreDocCollectorManager(limit, null, counted);
            case DATE ->
                new TopFieldCollectorManager(
                        new Sort(LongField.newSortField(Entries.DAY, true, SortedNumericSelector.Type.MAX)),
                        limit,
                        null,
                        counted);
        };
    }

    static boolean isExact(TopDocs top) {
        return top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    }
}
