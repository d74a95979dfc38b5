package org.gongkai.regulation.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.gongkai.regulation.Message;
import org.gongkai.regulation.calendar.WorkingDayCalendar;

/**
 * A period in calendar days, months or years: the day of the event is not counted, and a last day that is a rest day
 * moves to the next workday.
 *
 * @param calendar the calendar in force
 * @param from the day of the event
 * @param nominalEnd the last day before it moves
 * @param rolls whether it moves at all
 */
public record CalendarReckoning(WorkingDayCalendar calendar, LocalDate from, LocalDate nominalEnd, boolean rolls)
        implements Reckoning {

    @Override
    public LocalDate due() {
        return rolls ? calendar.workdayOnOrAfter(nominalEnd) : nominalEnd;
    }

    @Override
    public SortedSet<Integer> unloadedYears() {
        return rolls ? calendar.unloadedYears(nominalEnd, due()) : Collections.emptySortedSet();
    }

    @Override
    public List<CountedDay> days(Message article) {
        List<CountedDay> days = new ArrayList<>();
        days.add(DayReasons.event(from));
        LocalDate due = due();
        for (LocalDate date = from.plusDays(1); !date.isAfter(due); date = date.plusDays(1)) {
            days.add(
                    date.isAfter(nominalEnd)
                            ? DayReasons.rolled(calendar, date)
                            : DayReasons.calendarDay(date, days.size(), article));
        }
        return days;
    }
}
