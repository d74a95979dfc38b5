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
     * Entries that the first query finds, better placed where others find them too.
     *
     * @param weight what the score of the others is multiplied with
     */
    record Preferring(Query needed, List<Query> better, float weight) implements Query {
        public Preferring {
            better = List.copyOf(better);
        }
    }
}
