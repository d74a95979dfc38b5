package org.gongkai.regulation.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One version of one year's notice on holidays (国务院办公厅关于部分节假日安排的通知). A revision during the year is a
 * second notice of the same year with a later {@code knownFrom}; it replaces the first one completely.
 *
 * @param year the year the notice is about; it may name days at the end of the year before
 * @param knownFrom the day on which it was published; calendars "known on" an earlier day do not see it
 * @param days the named days, by date
 */
public record HolidayNotice(int year, LocalDate knownFrom, List<NoticeDay> days) {

    public HolidayNotice {
        days = days.stream().sorted(Comparator.comparing(NoticeDay::date)).toList();
    }
}
