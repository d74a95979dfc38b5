package org.gongkai.web.catalog.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.gongkai.regulation.deadlines.Deadlines;
import org.gongkai.web.catalog.model.Verdict.Cause;
import org.gongkai.web.catalog.model.Verdict.Deadline;
import org.gongkai.web.catalog.model.Verdict.State;

/**
 * Whether what an entry asks for is there, in time.
 *
 * @param deadlines on the calendar that is counted on
 * @param soon within how many workdays something counts as due
 */
public record CoverageRule(Deadlines deadlines, int soon) {
    /** On the shipped calendar, two weeks ahead. */
    public static CoverageRule usual() {
        return new CoverageRule(new Deadlines(WorkingDayCalendar.builtIn()), 10);
    }

    /**
     * The verdict.
     *
     * @param lastPublished of what was still public on that day
     * @param occasions of this entry; those after the day, and those answered by a publication since, count no more
     */
    public Verdict judge(
            EffectiveEntry effective, Optional<LocalDate> lastPublished, List<Occasion> occasions, LocalDate today) {
        if (!effective.isApplied()) {
            return Verdict.notApplied();
        }
        Entry.Duty duty = effective.entry().duty();
        Optional<Deadline> deadline = Stream.concat(
                        occasions.stream()
                                .filter(occasion -> !occasion.happenedOn().isAfter(today))
                                .filter(occasion -> lastPublished
                                        .filter(day -> !day.isBefore(occasion.happenedOn()))
                                        .isEmpty())
                                .flatMap(occasion -> duty.limit().due(occasion.happenedOn(), deadlines).stream())
                                .map(due -> deadline(due.day(), Cause.OCCASION, due.isProvisional(), today)),
                        duty.cadence().nextDue(askedSince(duty, today), lastPublished).stream()
                                .map(day -> onWorkday(duty.cadence(), day))
                                .map(day -> deadline(day, causeOf(duty.cadence()), isProvisional(today, day), today)))
                .min(Comparator.comparing(Deadline::day).thenComparing(Deadline::cause));
        int notice = deadline.filter(next -> next.cause() == Cause.PERIOD)
                .map(_ -> duty.cadence().notice(soon))
                .orElse(soon);
        return new Verdict(state(deadline, lastPublished.isPresent(), today, notice), lastPublished, deadline);
    }

    /** Of what was never published only this year's part is asked; nobody is told of years before the watch began. */
    private static LocalDate askedSince(Entry.Duty duty, LocalDate today) {
        LocalDate year = today.withDayOfYear(1);
        return duty.since().isBefore(year) ? year : duty.since();
    }

    private LocalDate onWorkday(Cadence cadence, LocalDate day) {
        return cadence.kind() == Cadence.Kind.DAILY ? deadlines.calendar().workdayOnOrAfter(day) : day;
    }

    private static State state(Optional<Deadline> deadline, boolean isThere, LocalDate today, int notice) {
        State otherwise = isThere ? State.FINE : State.NEVER;
        return deadline.map(next -> {
                    if (next.day().isBefore(today)) {
                        return next.cause() != Cause.PERIOD ? State.OVERDUE : isThere ? State.STALE : State.NEVER;
                    }
                    return next.workdays() <= notice ? State.DUE : otherwise;
                })
                .orElse(otherwise);
    }

    private Deadline deadline(LocalDate day, Cause cause, boolean isProvisional, LocalDate today) {
        WorkingDayCalendar calendar = deadlines.calendar();
        int workdays =
                day.isBefore(today) ? calendar.workdaysBetween(day, today) : calendar.workdaysBetween(today, day);
        return new Deadline(day, cause, isProvisional, workdays);
    }

    private boolean isProvisional(LocalDate today, LocalDate day) {
        LocalDate first = today.isBefore(day) ? today : day;
        LocalDate last = today.isBefore(day) ? day : today;
        return !deadlines.calendar().unloadedYears(first, last).isEmpty();
    }

    private static Cause causeOf(Cadence cadence) {
        return cadence.by().isPresent() ? Cause.YEARLY_DAY : Cause.PERIOD;
    }
}
