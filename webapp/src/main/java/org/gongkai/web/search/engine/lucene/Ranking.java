package org.gongkai.web.search.engine.lucene;

import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.gongkai.web.search.engine.EngineQuestion;

/** How the best entries are gathered: counted to the end only as far as a reader would care. */
final class Ranking {
    /** So many are counted one by one; beyond, entries that cannot be among the first are skipped. */
    static final int COUNTED = 1_000;

    private Ranking() {}

    static CollectorManager<?, ? extends TopDocs> of(EngineQuestion question, int wanted, IndexReader reader) {
        int limit = Math.min(wanted, Math.max(1, reader.maxDoc()));
        int counted = Math.max(limit, COUNTED);
        return switch (question.order()) {
            case RELEVANCE -> new TopScoreDocCollectorManager(limit, null, counted);
            case DATE -> {
                SortField day = LongField.newSortField(Entries.DAY, true, SortedNumericSelector.Type.MAX);
                yield new TopFieldCollectorManager(new Sort(day), limit, null, counted);
            }
        };
    }

    static boolean isExact(TopDocs top) {
        return top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    }
}
