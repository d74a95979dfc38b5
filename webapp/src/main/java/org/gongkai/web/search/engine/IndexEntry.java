package org.gongkai.web.search.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.regulation.disclosure.Validity;

/**
 * A document as the engine keeps it.
 *
 * @param version changes whenever the public document changes
 * @param traits what filters ask for
 * @param terms terms by field; a field without terms may be left out
 */
public record IndexEntry(Key key, long version, Traits traits, Map<Field, TermList> terms) {
    public IndexEntry {
        terms = Map.copyOf(terms);
    }

    /**
     * What filters ask for.
     *
     * @param body id of the body that publishes
     * @param date the day that results are sorted by
     * @param catalogue entries of the catalogue it belongs to
     * @param term from when to when it applies; empty for what has no validity
     */
    public record Traits(long body, LocalDate date, Set<String> catalogue, Optional<Validity.Term> term) {
        public Traits {
            catalogue = Set.copyOf(catalogue);
        }

        /** Of what has no validity. */
        public Traits(long body, LocalDate date, Set<String> catalogue) {
            this(body, date, catalogue, Optional.empty());
        }
    }
}
