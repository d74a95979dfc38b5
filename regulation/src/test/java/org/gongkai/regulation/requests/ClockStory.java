package org.gongkai.regulation.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.gongkai.regulation.deadlines.Deadlines;

/** What happened to a request that came in over the counter on 2025-04-17, due 2025-05-19. */
final class ClockStory {
    private static final RequestEvent RECEIVED = new RequestEvent.Registered(new Receipt.AtCounter(day("2025-04-17")));
    private static final RequestClock CLOCK = new RequestClock(new Deadlines(WorkingDayCalendar.builtIn()));

    private ClockStory() {}

    static ClockReading.Started read(String asOf, RequestEvent... events) {
        List<RequestEvent> all = new ArrayList<>(List.of(RECEIVED));
        all.addAll(List.of(events));
        return (ClockReading.Started) CLOCK.read(all, day(asOf));
    }

    static ReplyPeriod period(ClockReading.Started reading) {
        return reading.dates().reply().orElseThrow();
    }

    static LocalDate lastDay(ClockReading.Started reading) {
        return period(reading).lastDay();
    }

    static List<ClockFault.Kind> faults(ClockReading.Started reading) {
        return reading.faults().stream().map(ClockFault::kind).toList();
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
