package org.gongkai.web.agencies.portal;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.web.agencies.Agencies.FormerName;
import org.gongkai.web.agencies.AgencyHistory.Decision;
import org.gongkai.web.agencies.AgencyHistory.Ending;
import org.gongkai.web.agencies.CodeKind;
import org.jspecify.annotations.Nullable;

/**
 * A body with everything that is known of it over time.
 *
 * @param body as it is now, or was when it ended
 * @param asOf as it was on the day asked for; null where none was asked for or it did not exist then
 * @param endedOn the first day on which it exists no more
 */
record BodyView(
        LineView body,
        @Nullable LineView asOf,
        @Nullable LocalDate endedOn,
        List<FormerName> names,
        List<Code> codes,
        List<Succeeded> successors,
        List<Succeeded> predecessors,
        List<Event> history,
        List<LineView> children) {

    /** A code and its years; a last year of null means that it counts now. */
    record Code(
            CodeKind kind,
            String code,
            int firstYear,
            @Nullable Integer lastYear) {}

    /** The other body of a succession. */
    record Succeeded(long id, String name, LocalDate on, Ending how) {}

    /** What was decided about it. */
    record Event(Decision decision, LocalDate on, String before, String after, String reason, String basis) {}
}
