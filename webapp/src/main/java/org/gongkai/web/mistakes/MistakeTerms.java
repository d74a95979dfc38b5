package org.gongkai.web.mistakes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.gongkai.web.mistakes.model.MistakeKind;
import org.gongkai.web.mistakes.model.Report;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** In how many workdays a reader gets an answer, and for how long what they wrote is kept: no law says so, each office sets its own. */
@Component
class MistakeTerms {
    private final int workdays;
    private final int urgentWorkdays;
    private final int keptDays;
    private final Clock clock;
    private final WorkingDayCalendar calendar = WorkingDayCalendar.builtIn();

    MistakeTerms(
            @Value("${gongkai.mistakes.workdays:3}") int workdays,
            @Value("${gongkai.mistakes.urgent-workdays:1}") int urgentWorkdays,
            @Value("${gongkai.mistakes.kept-days:180}") int keptDays,
            Clock clock) {
        this.workdays = workdays;
        this.urgentWorkdays = urgentWorkdays;
        this.keptDays = keptDays;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return ChinaTime.today(clock);
    }

    /** The receipt of what comes now. */
    Report.Receipt receipt(MistakeKind kind, boolean hasContact) {
        return new Report.Receipt(now(), calendar.workdayAfter(today(), workdays(kind)), hasContact);
    }

    /** Workdays until a report of this kind is answered. */
    int workdays(MistakeKind kind) {
        return kind.isUrgent() ? urgentWorkdays : workdays;
    }

    /** Days after the answer on which what the reader wrote is erased. */
    int keptDays() {
        return keptDays;
    }

    /** What was answered before is to be forgotten. */
    Instant forgottenBefore() {
        return now().minus(Duration.ofDays(keptDays));
    }

    /** Workdays from one day to another: none within a day, negative the other way round. */
    int workdaysBetween(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            return -workdaysBetween(to, from);
        }
        return from.equals(to) ? 0 : calendar.workdaysBetween(from, to);
    }
}
