package org.gongkai.web.ledger;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days of the calendar from the first to the last, both of them counted. */
public record Period(LocalDate first, LocalDate last) {
    /** Ends not before it begins. */
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the period ends on %s before it begins on %s".formatted(last, first));
        }
    }

    /** A calendar year, as the annual report takes it. */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** A calendar month. */
    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }
}
