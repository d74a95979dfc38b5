package org.gongkai.web.search.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A document as the engine keeps it.
 *
 * @param version changes whenever the public document changes
 * @param traits what filters ask for
 * @param terms terms by field; a field without terms may be left out
 * @param said what comes back with the key, and means something to whoever asks only; empty for nothing
 */
public record IndexEntry(Key key, long version, Traits traits, Map<Field, TermList> terms, String said) {
    public IndexEntry {
        terms = Map.copyOf(terms);
    }

    /** An entry with which nothing comes back. */
    public IndexEntry(Key key, long version, Traits traits, Map<Field, TermList> terms) {
        this(key, version, traits, terms, "");
    }

    /**
     * What filters ask for.
     *
     * @param body id of the body that publishes
     * @param date the day that results are sorted by
     * @param catalogue entries of the catalogue it belongs to
     */
    public record Traits(long body, LocalDate date, Set<String> catalogue) {
        public Traits {
            catalogue = Set.copyOf(catalogue);
        }
    }
}
