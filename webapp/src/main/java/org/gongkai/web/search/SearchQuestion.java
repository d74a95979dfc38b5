package org.gongkai.web.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.gongkai.regulation.disclosure.Validity;

/**
 * What somebody looks for.
 *
 * @param words as typed, at most {@link #MOST_CHARACTERS}; wording in quotation marks must stand exactly so; empty finds all
 *     that the narrowing leaves
 * @param page 1-based, at most {@link #LAST_PAGE}
 */
public record SearchQuestion(String words, Narrowing narrowing, Sorting sorting, int page) {
    /** Longer questions are refused. */
    public static final int MOST_CHARACTERS = 100;

    /** Hits on a page. */
    public static final int PAGE_SIZE = 20;

    /** Nobody turns more pages; every page re-checks those before it. */
    public static final int LAST_PAGE = 50;

    public SearchQuestion {
        if (words.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("words have " + words.length() + " characters, at most 100");
        }
        if (page < 1 || page > LAST_PAGE) {
            throw new IllegalArgumentException("page " + page + " must be 1 to " + LAST_PAGE);
        }
    }

    /** The first page of what fits these words best. */
    public static SearchQuestion of(String words) {
        return new SearchQuestion(words, Narrowing.NONE, Sorting.RELEVANCE, 1);
    }

    /** What comes first. */
    public enum Sorting {
        /** What fits best. */
        RELEVANCE,
        /** The newest. */
        DATE
    }

    /**
     * A validity on a day.
     *
     * @param day in Asia/Shanghai, today for those who ask
     */
    public record ValidOn(Validity validity, LocalDate day) {}

    /**
     * What is looked through; an empty set or day leaves all.
     *
     * @param from first day of publication
     * @param to last day of publication
     * @param valid what validity it has, and on which day
     */
    public record Narrowing(
            Set<String> kinds,
            Set<Long> bodies,
            Set<String> catalogue,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<ValidOn> valid) {
        /** Everything is looked through. */
        public static final Narrowing NONE =
                new Narrowing(Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty());

        public Narrowing {
            kinds = Set.copyOf(kinds);
            bodies = Set.copyOf(bodies);
            catalogue = Set.copyOf(catalogue);
        }

        /** Whatever its validity. */
        public Narrowing(
                Set<String> kinds,
                Set<Long> bodies,
                Set<String> catalogue,
                Optional<LocalDate> from,
                Optional<LocalDate> to) {
            this(kinds, bodies, catalogue, from, to, Optional.empty());
        }

        /** The same of what has this validity. */
        public Narrowing with(Optional<ValidOn> other) {
            return new Narrowing(kinds, bodies, catalogue, from, to, other);
        }
    }
}
