package org.gongkai.web.search.engine;

import java.time.LocalDate;
import java.util.Set;
import org.gongkai.regulation.disclosure.Validity;

/** What narrows the entries without changing their order. */
public sealed interface Filter {
    /** Entries of one of these kinds. */
    record Kinds(Set<String> kinds) implements Filter {
        public Kinds {
            kinds = Set.copyOf(kinds);
        }
    }

    /** Entries of one of these bodies. */
    record Bodies(Set<Long> bodies) implements Filter {
        public Bodies {
            bodies = Set.copyOf(bodies);
        }
    }

    /** Entries of these days, the first and the last included. */
    record Days(LocalDate from, LocalDate to) implements Filter {}

    /** Entries that have this validity on a day: only dates are kept, so that no answer is of yesterday. */
    record Valid(Validity validity, LocalDate day) implements Filter {}

    /** Entries under one of these entries of the catalogue. */
    record Catalogue(Set<String> entries) implements Filter {
        public Catalogue {
            entries = Set.copyOf(entries);
        }
    }
}
