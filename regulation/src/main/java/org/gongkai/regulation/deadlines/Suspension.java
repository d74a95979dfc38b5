package org.gongkai.regulation.deadlines;

import java.time.LocalDate;

/**
 * A stretch of time that a reply period does not count (不计算在内): the workdays after {@code after}, up to and including
 * {@code until}.
 *
 * @param after the day on which the inquiry was sent; itself counted
 * @param until the day on which the answer arrived or its period ended; not counted; not before {@code after}
 * @regulation art. 33(3)
 */
public record Suspension(LocalDate after, LocalDate until) {

    public Suspension {
        if (until.isBefore(after)) {
            throw new IllegalArgumentException("until " + until + " must not be before after " + after);
        }
    }
}
