package org.gongkai.regulation.deadlines;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.gongkai.regulation.Message;
import org.gongkai.regulation.calendar.CalendarSpanException;
import org.gongkai.regulation.calendar.WorkingDayCalendar;

/**
 * Due dates on one calendar: the door of this package. Immutable and free of the current time; ask a calendar
 * {@linkplain WorkingDayCalendar#knownOn known on} a day to replay what could be known then.
 */
public final class Deadlines {

    /** The longest extension of a reply period, in workdays. */
    public static final int LONGEST_EXTENSION = 20;

    private static final int REPLY_WORKDAYS =
            DeadlineRules.named("reply").amount().orElseThrow();
    private static final int MOST_UNITS = 10_000;

    private final WorkingDayCalendar calendar;

    public Deadlines(WorkingDayCalendar calendar) {
        this.calendar = calendar;
    }

    /** The calendar counted on. */
    public WorkingDayCalendar calendar() {
        return calendar;
    }

    /**
     * The last day to reply to a request received on a day: the bare date.
     *
     * @regulation art. 33(2)
     */
    public LocalDate replyDate(LocalDate receivedOn) {
        return calendar.workdayAfter(receivedOn, REPLY_WORKDAYS);
    }

    /** The due date of a rule whose amount is fixed, without suspension or extension. */
    public DueDate due(DeadlineRule rule, LocalDate from) {
        return dueDate(rule, DueQuestion.from(from));
    }

    /** The due date of a workday period, for callers that have already checked their numbers. */
    public DueDate workdays(DeadlineRule rule, LocalDate from, List<Suspension> suspensions, int extension) {
        return dueDate(rule, DueQuestion.from(from).suspended(suspensions).extended(extension));
    }

    /**
     * The n-th workday after a day with its explanation.
     *
     * @param workdays at least 1
     */
    public DueDate workdaysAfter(LocalDate from, int workdays) {
        return dueDate(DeadlineRules.named("workdays"), DueQuestion.from(from).amount(workdays));
    }

    /** Answers a question about a rule, or says what is wrong with the question; never throws for what people type. */
    public DueAnswer answer(DeadlineRule rule, DueQuestion question) {
        return DueQuestionRules.objection(rule, question)
                .<DueAnswer>map(DueAnswer.Refused::new)
                .orElseGet(() -> answerChecked(rule, question));
    }

    /** Answers for a bare number of workdays, which may be suspended and extended like a reply period. */
    public DueAnswer answer(DueQuestion question) {
        return answer(DeadlineRules.named("workdays"), question);
    }

    static int mostUnits() {
        return MOST_UNITS;
    }

    private DueAnswer answerChecked(DeadlineRule rule, DueQuestion question) {
        try {
            return dueDate(rule, question);
        } catch (CalendarSpanException outside) {
            return new DueAnswer.Refused(outside.sentence());
        }
    }

    private DueDate dueDate(DeadlineRule rule, DueQuestion question) {
        Reckoning reckoning = reckoning(rule, question);
        Message article = rule.article();
        return new DueDate(reckoning.due(), !reckoning.unloadedYears().isEmpty(), article, reckoning);
    }

    private Reckoning reckoning(DeadlineRule rule, DueQuestion question) {
        LocalDate from = question.from();
        int amount = question.amount().orElse(rule.amount().orElse(0));
        return switch (rule.unit()) {
            case WORKDAY -> new WorkdayReckoning(calendar, from, amount, question.extension(), question.suspensions());
            case CALENDAR_DAY -> new CalendarReckoning(calendar, from, from.plusDays(amount), rule.rolls());
            case MONTH -> new CalendarReckoning(calendar, from, from.plusMonths(amount), rule.rolls());
            case YEAR -> new CalendarReckoning(calendar, from, from.plusYears(amount), rule.rolls());
            case FIXED -> new FixedDate(from, fixedDay(rule).atYear(from.getYear() + 1));
        };
    }

    private static MonthDay fixedDay(DeadlineRule rule) {
        return rule.length()
                .fixedDay()
                .orElseThrow(() -> new IllegalStateException("rule " + rule.name() + " must have a fixed day"));
    }
}
