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
 * @param length how long it is
 * @param changes what may change it
 * @param status how sure the rule is
 */
public record DeadlineRule(String name, List<String> aliases, Length length, Changes changes, RuleStatus status) {

    public DeadlineRule {
        aliases = List.copyOf(aliases);
    }

    /**
     * The length of a period.
     *
     * @param amount how many units; empty for fixed dates and where the amount is decided case by case
     * @param unit the unit counted
     * @param fixedDay the month and day of a fixed date
     * @param rolls whether a last day on a rest day moves to the next workday
     */
    public record Length(OptionalInt amount, PeriodUnit unit, Optional<MonthDay> fixedDay, boolean rolls) {}

    /**
     * What may change a period.
     *
     * @param isSuspendable whether inquiries stop it
     * @param isExtendable whether it can be extended
     */
    public record Changes(boolean isSuspendable, boolean isExtendable) {}

    /** How firmly a rule stands. */
    public enum RuleStatus {
        /** It follows from the text and the general counting rule. */
        LAW,
        /** It rests on a convention of this software. */
        CONVENTION,
        /** The provision itself has not been confirmed. */
        UNCONFIRMED
    }

    /** How many units the period has; empty for fixed dates and where the amount is decided case by case. */
    public OptionalInt amount() {
        return length.amount();
    }

    /** The unit counted. */
    public PeriodUnit unit() {
        return length.unit();
    }

    /** Whether a last day on a rest day moves to the next workday. */
    public boolean rolls() {
        return length.rolls();
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
