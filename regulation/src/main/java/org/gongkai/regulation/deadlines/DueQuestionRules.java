package org.gongkai.regulation.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.regulation.Message;
import org.gongkai.regulation.calendar.WorkingDayCalendar;

/** What a question about a due date must satisfy before it is counted. */
final class DueQuestionRules {

    private DueQuestionRules() {}

    static Optional<Message> objection(DeadlineRule rule, DueQuestion question) {
        return from(question.from())
                .or(() -> amount(rule, question.amount()))
                .or(() -> suspension(rule, question))
                .or(() -> extension(rule, question.extension()));
    }

    private static Optional<Message> from(LocalDate from) {
        return from.isBefore(WorkingDayCalendar.FIRST_DAY) || from.isAfter(WorkingDayCalendar.LAST_DAY)
                ? refuse("calendar.span", from, WorkingDayCalendar.FIRST_DAY, WorkingDayCalendar.LAST_DAY)
                : Optional.empty();
    }

    private static Optional<Message> amount(DeadlineRule rule, OptionalInt asked) {
        if (rule.unit() == PeriodUnit.FIXED || rule.amount().isPresent()) {
            return asked.isEmpty() || asked.equals(rule.amount())
                    ? Optional.empty()
                    : refuse("due.amount.fixed", asked.getAsInt(), rule.name());
        }
        if (asked.isEmpty()) {
            return refuse("due.amount.absent", rule.name());
        }
        int most = rule.name().equals("extension-n-wd") ? Deadlines.LONGEST_EXTENSION : Deadlines.mostUnits();
        return asked.getAsInt() < 1 || asked.getAsInt() > most
                ? refuse("due.amount.range", asked.getAsInt(), most)
                : Optional.empty();
    }

    private static Optional<Message> suspension(DeadlineRule rule, DueQuestion question) {
        return question.suspensions().isEmpty() || rule.changes().isSuspendable()
                ? Optional.empty()
                : refuse("due.suspension", question.suspensions().size(), rule.name());
    }

    private static Optional<Message> extension(DeadlineRule rule, int workdays) {
        if (workdays == 0) {
            return Optional.empty();
        }
        if (!rule.changes().isExtendable()) {
            return refuse("due.extension", workdays, rule.name());
        }
        return workdays < 0 || workdays > Deadlines.LONGEST_EXTENSION
                ? refuse("due.extension.range", workdays, Deadlines.LONGEST_EXTENSION)
                : Optional.empty();
    }

    private static Optional<Message> refuse(String key, Object... arguments) {
        return Optional.of(Message.of(key, arguments));
    }
}
