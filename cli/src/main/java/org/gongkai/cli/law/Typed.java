package org.gongkai.cli.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.gongkai.cli.terminal.UsageException;
import org.gongkai.regulation.deadlines.Suspension;

/** Values as people type them after an option. */
final class Typed {

    private Typed() {}

    /** A date of the calendar such as 2026-02-09. */
    static LocalDate date(String option, String value) {
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException notDate) {
            throw UsageException.of("mistake.date", option, value);
        }
    }

    /** A whole number between two bounds, both included. */
    static int count(String option, String value, int least, int most) {
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notNumber) {
            throw UsageException.of("mistake.count", option, value, least, most);
        }
        throw UsageException.of("mistake.count", option, value, least, most);
    }

    /** A stretch such as 2026-02-10..2026-02-20; its first day is the day of sending, which still counts. */
    static Suspension suspension(String option, String value) {
        int dots = value.indexOf("..");
        if (dots < 0) {
            throw UsageException.of("mistake.stretch", option, value);
        }
        LocalDate after = date(option, value.substring(0, dots));
        LocalDate until = date(option, value.substring(dots + 2));
        if (until.isBefore(after)) {
            throw UsageException.of("mistake.stretch.order", option, value, until, after);
        }
        return new Suspension(after, until);
    }
}
