package org.gongkai.web.search.engine;

import java.util.List;

/** What is searched for, in terms that are ready-made. */
public sealed interface Query {
    /** Every entry. */
    record Everything() implements Query {}

    /** No entry. */
    record Nothing() implements Query {}

    /** Entries with this term. */
    record Term(Field field, String term) implements Query {}

    /** Entries where these terms stand at these distances. The field keeps places. */
    record Phrase(Field field, TermList terms) implements Query {
        public Phrase {
            if (!field.isPlaced()) {
                throw new IllegalArgumentException("field " + field + " must keep places");
            }
        }
    }

    /** Entries that all of these find; scores are added. */
    record All(List<Query> queries) implements Query {
        public All {
            queries = List.copyOf(queries);
        }
    }

    /**
     * Entries that at least so many of these find; scores are added.
     *
     * @param least at least 1
     */
    record Some(int least, List<Query> queries) implements Query {
        public Some {
            queries = List.copyOf(queries);
        }
    }

    /** Entries that any of these finds; the best score counts. */
    record Either(List<Query> queries) implements Query {
        public Either {
            queries = List.copyOf(queries);
        }
    }

    /**
     * Entries that the first query finds, in three steps: those that {@code best} finds, too, by its scores; then those that
     * one of {@code better} finds, too, by the scores of all; then all others. Entries further down are looked at only when
     * those above are not enough.
     *
     * @param best finds nothing that {@code needed} does not find
     * @param weight what the scores of {@code better} are multiplied with
     */
    record Stepwise(Query needed, Query best, List<Query> better, float weight) implements Query {
        public Stepwise {
            better = List.copyOf(better);
        }
    }
}
