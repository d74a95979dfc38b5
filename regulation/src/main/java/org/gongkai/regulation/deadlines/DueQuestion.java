package org.gongkai.regulation.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * What somebody wants to know about one period.
 *
 * @param from the day of the event; not counted
 * @param amount the number of units, where the rule leaves it open
 * @param suspensions stretches that do not count
 * @param extension workdays of extension, 0 if none
 */
public record DueQuestion(LocalDate from, OptionalInt amount, List<Suspension> suspensions, int extension) {

    public DueQuestion {
        suspensions = List.copyOf(suspensions);
    }

    /** The plain question: nothing suspended, nothing extended. */
    public static DueQuestion from(LocalDate from) {
        return new DueQuestion(from, OptionalInt.empty(), List.of(), 0);
    }

    /** The same question with a number of units. */
    public DueQuestion amount(int units) {
        return new DueQuestion(from, OptionalInt.of(units), suspensions, extension);
    }

    /** The same question with these suspensions instead. */
    public DueQuestion suspended(List<Suspension> stretches) {
        return new DueQuestion(from, amount, stretches, extension);
    }

    /** The same question with an extension of so many workdays. */
    public DueQuestion extended(int workdays) {
        return new DueQuestion(from, amount, suspensions, workdays);
    }
}
