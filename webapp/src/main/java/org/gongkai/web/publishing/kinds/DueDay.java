package org.gongkai.web.publishing.kinds;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.gongkai.regulation.deadlines.Deadlines;
import org.gongkai.regulation.deadlines.PeriodUnit;

/**
 * The last day on which an item is public in time.
 *
 * @param isProvisional whether the holidays of a year it passes through are not known yet
 * @param rule that says so
 */
public record DueDay(LocalDate day, boolean isProvisional, DueRule rule) {
    private static final Deadlines DEADLINES = new Deadlines(WorkingDayCalendar.builtIn());

    /** The earliest day that a rule of the kind names; empty where none does, or its date is not filled in. */
    public static Optional<DueDay> of(Particulars said) {
        return Kinds.of(said).traits().due().stream()
                .flatMap(rule -> rule.due(said, DEADLINES).stream())
                .min(Comparator.comparing(DueDay::day));
    }

    /** Whether workdays were counted. */
    public boolean isInWorkdays() {
        return rule.rule().unit() == PeriodUnit.WORKDAY;
    }

    /** How many days were counted. */
    public int days() {
        return rule.rule().amount().orElseThrow();
    }

    /** How many workdays are left, the last one included; 0 on the day itself and afterwards. */
    public int workdaysLeft(LocalDate today) {
        return today.isBefore(day) ? DEADLINES.calendar().workdaysBetween(today, day) : 0;
    }
}
