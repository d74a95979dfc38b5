package org.gongkai.web.catalog.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How often something new is expected under an entry (更新频率).
 *
 * @param by for {@link Kind#YEARLY}: the day of the year by which it must be public; empty for the year's last day
 */
public record Cadence(Kind kind, Optional<MonthDay> by) {
    /** Only a yearly entry has a day. */
    public Cadence {
        if (by.isPresent() && kind != Kind.YEARLY) {
            throw new IllegalArgumentException(kind + " has no day of the year");
        }
    }

    /** How often. */
    public enum Kind {
        /** Once; it stays. */
        ONCE,
        YEARLY,
        QUARTERLY,
        MONTHLY,
        WEEKLY,
        /** Every workday (每个工作日): what is due on another day is due on the next workday. */
        DAILY,
        /** Whenever it is formed or changed (变动时). */
        ON_CHANGE;

        /** Whether every calendar period asks for something new. */
        public boolean isPeriodic() {
            return switch (this) {
                case YEARLY, QUARTERLY, MONTHLY, WEEKLY, DAILY -> true;
                case ONCE, ON_CHANGE -> false;
            };
        }
    }

    /**
     * How many workdays ahead of its day a publication is told to be due: what comes every week or every day would otherwise always
     * be so.
     *
     * @param usual of what comes less often
     */
    public int notice(int usual) {
        return switch (kind) {
            case DAILY -> 0;
            case WEEKLY -> Math.min(2, usual);
            case MONTHLY, QUARTERLY, YEARLY, ONCE, ON_CHANGE -> usual;
        };
    }

    /** Every so often, without a day of its own. */
    public static Cadence of(Kind kind) {
        return new Cadence(kind, Optional.empty());
    }

    /**
     * The last day by which the next publication is expected; empty where nothing is expected by itself. Each calendar period
     * asks for one publication: what was last published serves its own period, so the next is due with the end of the
     * following one, or on the yearly day after it.
     *
     * @param since the first day on which it was asked; the first whole period counts
     */
    public Optional<LocalDate> nextDue(LocalDate since, Optional<LocalDate> lastPublished) {
        if (!kind.isPeriodic()) {
            return Optional.empty();
        }
        if (by.isPresent()) {
            return Optional.of(
                    yearlyDay(lastPublished.map(day -> endOf(day).plusDays(1)).orElse(since)));
        }
        LocalDate within = lastPublished
                .map(day -> endOf(day).plusDays(1))
                .orElseGet(() ->
                        startOf(since).equals(since) ? since : endOf(since).plusDays(1));
        return Optional.of(endOf(within));
    }

    /** The day of the year on or after this day. */
    private LocalDate yearlyDay(LocalDate from) {
        LocalDate day = by.orElseThrow().atYear(from.getYear());
        return day.isBefore(from) ? by.orElseThrow().atYear(from.getYear() + 1) : day;
    }

    private LocalDate startOf(LocalDate day) {
        return switch (kind) {
            case YEARLY -> day.with(TemporalAdjusters.firstDayOfYear());
            case QUARTERLY ->
                YearMonth.from(day).minusMonths((day.getMonthValue() - 1) % 3).atDay(1);
            case MONTHLY, ONCE, ON_CHANGE -> day.withDayOfMonth(1);
            case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case DAILY -> day;
        };
    }

    private LocalDate endOf(LocalDate day) {
        LocalDate start = startOf(day);
        return switch (kind) {
            case YEARLY -> start.with(TemporalAdjusters.lastDayOfYear());
            case QUARTERLY -> start.plusMonths(3).minusDays(1);
            case MONTHLY, ONCE, ON_CHANGE -> start.with(TemporalAdjusters.lastDayOfMonth());
            case WEEKLY -> start.plusDays(6);
            case DAILY -> start;
        };
    }

    /** How it is kept: {@code yearly:01-31}, {@code quarterly}, {@code on-change}. */
    public String stored() {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return by.map(day -> name + ":" + day.toString().substring(2)).orElse(name);
    }

    /** The cadence kept in this way; empty where there is no such. */
    public static Optional<Cadence> of(String stored) {
        String[] parts = stored.split(":", 2);
        return Arrays.stream(Kind.values())
                .filter(kind -> Cadence.of(kind).stored().equals(parts[0]))
                .findFirst()
                .map(kind -> new Cadence(
                        kind, parts.length > 1 ? Optional.of(MonthDay.parse("--" + parts[1])) : Optional.empty()));
    }
}
