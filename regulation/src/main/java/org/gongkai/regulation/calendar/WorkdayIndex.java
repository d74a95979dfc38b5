package org.gongkai.regulation.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/**
 * The workdays of the calendar's span as two arrays: how many there are up to a day, and which day is the k-th. Counting
 * and selecting are one or two look-ups each.
 */
final class WorkdayIndex {

    private static final int FIRST = Math.toIntExact(WorkingDayCalendar.FIRST_DAY.toEpochDay());
    private static final int DAYS = Math.toIntExact(WorkingDayCalendar.LAST_DAY.toEpochDay()) - FIRST + 1;

    /** Workdays from the first day of the span up to and including day i; element 0 stands for the day before it. */
    private final int[] upTo = new int[DAYS + 1];
    /** Epoch day of the k-th workday of the span, k from 1. */
    private final int[] nth;

    WorkdayIndex(Map<LocalDate, NoticeDay> named) {
        boolean[] workday = new boolean[DAYS];
        for (int i = 0; i < DAYS; i++) {
            workday[i] = isMondayToFriday(FIRST + i);
        }
        named.values().forEach(day -> {
            long offset = day.date().toEpochDay() - FIRST;
            if (offset >= 0 && offset < DAYS) {
                workday[(int) offset] = day.kind().isWorkday();
            }
        });
        int[] found = new int[DAYS + 1];
        int count = 0;
        for (int i = 0; i < DAYS; i++) {
            if (workday[i]) {
                found[++count] = FIRST + i;
            }
            upTo[i + 1] = count;
        }
        nth = Arrays.copyOf(found, count + 1);
    }

    static boolean isMondayToFriday(long epochDay) {
        return Math.floorMod(epochDay + 3, 7) < 5;
    }

    boolean isWorkday(long epochDay) {
        int i = offset(epochDay);
        return i > 0 && upTo[i] > upTo[i - 1];
    }

    int workdaysUpTo(long epochDay) {
        return upTo[offset(epochDay)];
    }

    long workdayAfter(long epochDay, int workdays) {
        long k = (long) workdaysUpTo(epochDay) + workdays;
        if (k >= nth.length) {
            throw new CalendarSpanException(LocalDate.ofEpochDay(epochDay) + " + " + workdays);
        }
        return nth[(int) k];
    }

    private static int offset(long epochDay) {
        long offset = epochDay - FIRST + 1;
        if (offset < 0 || offset > DAYS) {
            throw CalendarSpanException.at(LocalDate.ofEpochDay(epochDay));
        }
        return (int) offset;
    }
}
