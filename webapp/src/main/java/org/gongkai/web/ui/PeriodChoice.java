package org.gongkai.web.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days that people ask for, the first and the last counted.
 *
 * @param key the end of the key of its name, {@code channels.counts.period.KEY}; {@code typed} where somebody typed the days
 */
public record PeriodChoice(String key, LocalDate first, LocalDate last) {
    private static final int MONTHS_OF_QUARTER = 3;

    /** This month, this quarter, this year, last month, last year. */
    public static List<PeriodChoice> of(LocalDate today) {
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

    /** The days as they were typed; empty where one is missing, none of the calendar, or the last lies before the first. */
    public static Optional<PeriodChoice> typed(@Nullable String from, @Nullable String to) {
        Optional<LocalDate> last = TypedDay.read(to);
        return TypedDay.read(from)
                .flatMap(first ->
                        last.filter(day -> !day.isBefore(first)).map(day -> new PeriodChoice("typed", first, day)));
    }

    private static PeriodChoice of(String key, YearMonth from, YearMonth to) {
        return new PeriodChoice(key, from.atDay(1), to.atEndOfMonth());
    }
}
