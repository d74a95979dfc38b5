package org.gongkai.regulation.deadlines;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.regulation.Message;

/**
 * One period or fixed date of the law, as data.
 *
 * @param name stable name in lower case with hyphens, for example {@code reply-20wd}
 * @param aliases short names
 * @param amount how many units; empty for fixed dates and for {@code extension-n-wd}, whose amount the head decides
 * @param unit the unit counted
 * @param fixedDay the month and day of a fixed date
 * @param rolls whether a last day on a rest day moves to the next workday
 * @param isSuspendable whether inquiries stop this period
 * @param isExtendable whether it can be extended
 * @param status how sure the rule is
 */
public record DeadlineRule(
        String name,
        List<String> aliases,
        OptionalInt amount,
        PeriodUnit unit,
        Optional<MonthDay> fixedDay,
        boolean rolls,
        boolean isSuspendable,
        boolean isExtendable,
        RuleStatus status) {

    public DeadlineRule {
        aliases = List.copyOf(aliases);
    }

    /** How firmly a rule stands. */
    public enum RuleStatus {
        /** It follows from the text and the general counting rule. */
        LAW,
        /** It rests on a convention of this software. */
        CONVENTION,
        /** The provision itself has not been confirmed. */
        UNCONFIRMED
    }

    /** What the period is for, in one phrase. */
    public Message title() {
        return Message.of("rule." + name);
    }

    /** The provision that sets the period. */
    public Message article() {
        return Message.of("rule." + name + ".article");
    }
}
