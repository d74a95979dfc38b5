package org.gongkai.regulation.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.gongkai.regulation.CsvRows;

/** Counts one day after the other on the raw table of days, without any code of the product. */
final class SlowOracle {

    private final Set<String> off = new HashSet<>();
    private final Set<String> worked = new HashSet<>();

    SlowOracle() {
        CsvRows.text("workdays.csv").lines().skip(1).forEach(line -> {
            boolean makeup = line.contains(",makeup,");
            (makeup ? worked : off).add(line.substring(0, line.indexOf(',')));
        });
    }

    boolean isWorkday(LocalDate date) {
        String iso = date.toString();
        if (worked.contains(iso)) {
            return true;
        }
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !off.contains(iso);
    }

    LocalDate after(LocalDate from, int workdays, Collection<Suspension> suspensions) {
        LocalDate date = from;
        int counted = 0;
        while (counted < workdays) {
            date = date.plusDays(1);
            if (isWorkday(date) && !isSuspended(date, suspensions)) {
                counted++;
            }
        }
        return date;
    }

    LocalDate rolled(LocalDate date) {
        LocalDate day = date;
        while (!isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isSuspended(LocalDate date, Collection<Suspension> suspensions) {
        for (Suspension suspension : suspensions) {
            if (date.compareTo(suspension.after()) > 0 && date.compareTo(suspension.until()) <= 0) {
                return true;
            }
        }
        return false;
    }
}
