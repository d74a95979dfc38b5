package org.gongkai.web.search.engine.lucene;

import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.gongkai.regulation.disclosure.Validity;

/** What has a validity on a day, from the days that were kept: the same as {@link Validity.Term#on} says of each entry. */
final class ValidityQueries {
    private ValidityQueries() {}

    /**
     * Entries with this validity; what has none is never found.
     *
     * @param day as a count of days since 1970-01-01
     */
    static Query on(Validity validity, long day) {
        return switch (validity) {
            case NOT_YET -> all(goingOn(day), from(Entries.VALID_FROM, day + 1));
            case IN_FORCE -> all(goingOn(day), upTo(Entries.VALID_FROM, day));
            case AMENDED, REPEALED -> decided(validity, day);
            case EXPIRED ->
                new BooleanQuery.Builder()
                        .add(decided(validity, day), Occur.SHOULD)
                        .add(all(from(Entries.ENDED_ON, day + 1), upTo(Entries.VALID_UNTIL, day - 1)), Occur.SHOULD)
                        .build();
        };
    }

    /** Neither ended by a decision nor over by its own last day. */
    private static Query goingOn(long day) {
        return all(from(Entries.ENDED_ON, day + 1), from(Entries.VALID_UNTIL, day));
    }

    private static Query decided(Validity how, long day) {
        return all(new TermQuery(new Term(Entries.ENDED_HOW, how.name())), upTo(Entries.ENDED_ON, day));
    }

    private static Query from(String field, long first) {
        return LongField.newRangeQuery(field, first, Entries.NEVER);
    }

    private static Query upTo(String field, long last) {
        return LongField.newRangeQuery(field, Long.MIN_VALUE, last);
    }

    private static Query all(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.FILTER)
                .add(other, Occur.FILTER)
                .build();
    }
}
