package org.gongkai.regulation.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.gongkai.regulation.Message;
import org.gongkai.regulation.calendar.WorkingDayCalendar;

/**
 * A period in workdays: the day of the event is not counted, suspended workdays are not counted, an extension is
 * appended to the original due date.
 *
 * @param calendar the calendar in force
 * @param from the day of the event
 * @param workdays the period, at least 1
 * @param extension workdays appended, 0 if none
 * @param suspensions any order, may overlap; kept as their union
 * @regulation art. 33
 */
public record WorkdayReckoning(
        WorkingDayCalendar calendar, LocalDate from, int workdays, int extension, List<Suspension> suspensions)
        implements Reckoning {

    public WorkdayReckoning {
        suspensions = suspensions.isEmpty() ? List.of() : List.copyOf(Suspensions.union(suspensions));
    }

    @Override
    public LocalDate due() {
        return dueAfter(workdays + extension);
    }

    @Override
    public SortedSet<Integer> unloadedYears() {
        return calendar.unloadedYears(from.plusDays(1), due());
    }

    private LocalDate dueAfter(int count) {
        LocalDate cursor = from;
        int left = count;
        for (Suspension suspension : suspensions) {
            int counted = calendar.workdaysBetween(cursor, suspension.after());
            if (counted >= left) {
                break;
            }
            left -= counted;
            cursor = suspension.until().isAfter(cursor) ? suspension.until() : cursor;
        }
        return calendar.workdayAfter(cursor, left);
    }

    @Override
    public List<CountedDay> days(Message article) {
        List<CountedDay> days = new ArrayList<>();
        days.add(DayReasons.event(from));
        LocalDate due = due();
        int counted = 0;
        for (LocalDate date = from.plusDays(1); !date.isAfter(due); date = date.plusDays(1)) {
            CountedDay day = day(date, counted, article);
            counted = day.counted() ? day.ordinal() : counted;
            days.add(day);
        }
        return days;
    }

    private CountedDay day(LocalDate date, int counted, Message article) {
        if (!calendar.isWorkday(date)) {
            return DayReasons.restDay(calendar, date);
        }
        if (Suspensions.cover(suspensions, date)) {
            return DayReasons.suspended(date);
        }
        int ordinal = counted + 1;
        return ordinal > workdays
                ? DayReasons.extension(calendar, date, ordinal, article)
                : DayReasons.workday(calendar, date, ordinal, article);
    }
}
