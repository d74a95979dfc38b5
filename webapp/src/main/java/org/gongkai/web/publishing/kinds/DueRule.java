package org.gongkai.web.publishing.kinds;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.regulation.deadlines.DeadlineRule;
import org.gongkai.regulation.deadlines.Deadlines;
import org.gongkai.regulation.deadlines.DueAnswer;
import org.gongkai.regulation.deadlines.DueDate;
import org.gongkai.regulation.deadlines.DueQuestion;

/**
 * By when an item of a kind must be public.
 *
 * @param where in which items of the kind
 * @param element code of the date it is counted from
 * @param rule how many days of which sort, and which article says so
 * @param event what happened on that date
 * @param inForce dates for which it holds, so that another law can follow it
 */
public record DueRule(Need where, String element, DeadlineRule rule, Named event, InForce inForce) {

    /**
     * Days on which what happens comes under a rule.
     *
     * @param last still part of it; empty where no end is known
     */
    public record InForce(LocalDate first, Optional<LocalDate> last) {
        boolean holds(LocalDate day) {
            return !day.isBefore(first) && last.filter(day::isAfter).isEmpty();
        }
    }

    /** By when an item that says this must be public; empty where the rule says nothing of it or the date is not filled in. */
    Optional<DueDay> due(Particulars said, Deadlines deadlines) {
        if (!where.holds(said)) {
            return Optional.empty();
        }
        return Optional.of(said.value(element))
                .filter(value -> !value.isEmpty())
                .map(LocalDate::parse)
                .filter(inForce::holds)
                .flatMap(day -> switch (deadlines.answer(rule, DueQuestion.from(day))) {
                    case DueDate answer -> Optional.of(new DueDay(answer.due(), answer.provisional(), this));
                    case DueAnswer.Refused _ -> Optional.empty();
                });
    }
}
