package org.gongkai.regulation.deadlines;

import java.time.LocalDate;
import org.gongkai.regulation.Message;
import org.gongkai.regulation.calendar.DayKind;
import org.gongkai.regulation.calendar.WorkingDayCalendar;

/** The reasons why a day of a period is counted or not. */
final class DayReasons {

    private DayReasons() {}

    static CountedDay event(LocalDate date) {
        return notCounted(date, Message.of("day.event"), "day.event.article");
    }

    static CountedDay suspended(LocalDate date) {
        return notCounted(date, Message.of("day.suspended"), "day.suspended.article");
    }

    static CountedDay restDay(WorkingDayCalendar calendar, LocalDate date) {
        return notCounted(date, named(calendar, date), "day.calendar.article");
    }

    static CountedDay workday(WorkingDayCalendar calendar, LocalDate date, int ordinal, Message article) {
        return new CountedDay(date, true, ordinal, named(calendar, date), article);
    }

    static CountedDay extension(WorkingDayCalendar calendar, LocalDate date, int ordinal, Message article) {
        String key = calendar.kindOf(date) == DayKind.MAKEUP ? "day.extension.makeup" : "day.extension";
        return new CountedDay(date, true, ordinal, Message.of(key), article);
    }

    static CountedDay calendarDay(LocalDate date, int ordinal, Message article) {
        return new CountedDay(date, true, ordinal, Message.of("day.natural"), article);
    }

    static CountedDay rolled(WorkingDayCalendar calendar, LocalDate date) {
        String key = calendar.isWorkday(date) ? "day.rolled.to" : "day.rolled.over";
        return notCounted(date, Message.of(key), "day.rolled.article");
    }

    private static CountedDay notCounted(LocalDate date, Message why, String articleKey) {
        return new CountedDay(date, false, 0, why, Message.of(articleKey));
    }

    private static Message named(WorkingDayCalendar calendar, LocalDate date) {
        String loaded = calendar.unloadedYears(date, date).isEmpty() ? "" : ".unloaded";
        String name = calendar.holidayNameOf(date).orElse("");
        return switch (calendar.kindOf(date)) {
            case WORKDAY -> Message.of("day.workday" + loaded);
            case WEEKEND -> Message.of("day.weekend" + loaded);
            case MAKEUP -> Message.of("day.makeup", name);
            case HOLIDAY -> Message.of("day.holiday", name);
        };
    }
}
