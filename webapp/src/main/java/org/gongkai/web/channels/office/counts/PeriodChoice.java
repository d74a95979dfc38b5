package org.gongkai.web.channels.office.counts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A span that people often ask for.
 *
 * @param key the end of the key of its name
 */
record PeriodChoice(String key, LocalDate first, LocalDate last) {
    private static final int MONTHS_OF_QUARTER = 3;

    /** This month, this quarter, this year, last month, last year. */
    static List<PeriodChoice> of(LocalDate today) {
        YearMonth month = YearMonth.from(today);
        int firstOfQuarter = (today.getMonthValue() - 1) / MONTHS_OF_QUARTER * MONTHS_OF_QUARTER + 1;
        YearMonth quarter = YearMonth.of(today.getYear(), firstOfQuarter);
        return List.of(
                of("month", month, month),
                of("last-month", month.minusMonths(1), month.minusMonths(1)),
                of("quarter", quarter, quarter.plusMonths(MONTHS_OF_QUARTER - 1L)),
                of("year", YearMonth.of(today.getYear(), 1), YearMonth.of(today.getYear(), 12)),
                of("last-year", YearMonth.of(today.getYear() - 1, 1), YearMonth.of(today.getYear() - 1, 12)));
    }

    private static PeriodChoice of(String key, YearMonth from, YearMonth to) {
        return new PeriodChoice(key, from.atDay(1), to.atEndOfMonth());
    }
}
