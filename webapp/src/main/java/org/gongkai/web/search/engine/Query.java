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
     * Entries that the first query finds, in steps: those that the first of {@code best} finds, too, then those of the second and
     * so on, the newest first in each; then those that one of {@code better} finds, too, by its scores; then all others, by their
     * own. Entries further down are looked at only when those above are not enough.
     *
     * @param best each finds nothing that {@code needed} does not find
     */
    record Stepwise(Query needed, List<Query> best, List<Query> better) implements Query {
        public Stepwise {
            best = List.copyOf(best);
            better = List.copyOf(better);
        }
    }
}
