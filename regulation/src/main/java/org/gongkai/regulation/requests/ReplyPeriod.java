package org.gongkai.regulation.requests;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.regulation.deadlines.DueDate;

/**
 * The period for the reply.
 *
 * @param original its due date before any extension, suspensions counted in; the last day for an extension notice
 * @param due its due date, extended if the extension has effect
 * @param delayedUntil the end of a delay under article 35, if one was set in time
 */
public record ReplyPeriod(DueDate original, DueDate due, Optional<LocalDate> delayedUntil) {

    /** The last day on which a reply is in time. */
    public LocalDate lastDay() {
        return delayedUntil.filter(day -> day.isAfter(due.due())).orElse(due.due());
    }
}
