package org.gongkai.web.publishing.counting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Items that are public, or were. */
public interface MadePublic {

    /**
     * An item that is public or was.
     *
     * @param body the agency that discloses it
     * @param title of the version that is or was public
     */
    record Line(long id, long body, String title, Standing standing) {}

    /**
     * Since when, and what became of it.
     *
     * @param since the day on which it first became public, in China
     * @param version the version that is or was public
     * @param entry the code of its catalogue entry; empty where it stands under none
     */
    record Standing(LocalDate since, boolean isPublic, int version, String entry) {}

    /**
     * How many items of a body first became public in a span under one entry.
     *
     * @param entry its code; empty for those under none
     * @param gone how many of them are public no more
     */
    record Tally(long body, String entry, long items, long gone) {}

    /** Days from the first to the last, both of them counted, in China. */
    record Span(LocalDate first, LocalDate last) {
        /** Ends not before it begins. */
        public Span {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("the span ends on " + last + " before it begins on " + first);
            }
        }

        /** Whether a day belongs to it. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /**
     * A part of a list.
     *
     * @param number from 1
     */
    record Page(int number, int size) {}

    /** Those of these that are public or were, by id. */
    Map<Long, Line> of(Collection<Long> ids);

    /** How many items of these bodies first became public in a span, by body and entry; what there is none of is left out. */
    List<Tally> tally(Collection<Long> bodies, Span span);

    /** The items of these bodies that first became public in a span, the newest first. */
    List<Line> within(Collection<Long> bodies, Span span, Page page);

    /**
     * The same under one entry.
     *
     * @param entry its code; empty for those under none
     */
    List<Line> within(Collection<Long> bodies, Span span, String entry, Page page);
}
