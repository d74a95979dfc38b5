package org.gongkai.web.channels.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when a channel was in use; a closed one stays for the counts of its time.
 *
 * @param from the first day
 * @param until the last day; empty while it is in use
 */
public record Term(LocalDate from, Optional<LocalDate> until) {
    /** In use from this day on. */
    public static Term since(LocalDate from) {
        return new Term(from, Optional.empty());
    }

    /** Whether it was in use on this day; the first and the last day belong to it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.filter(last -> day.isAfter(last)).isEmpty();
    }
}
