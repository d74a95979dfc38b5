package org.gongkai.web.exchange.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line of a list as it was read.
 *
 * @param day on which it was published there; empty where nothing readable stands there
 * @param trouble why it cannot be placed; empty where it can
 */
public record ListLine(At at, String title, Optional<LocalDate> day, Beside beside, Optional<Trouble> trouble) {
    /** The same, which cannot be placed. */
    public ListLine with(Trouble found) {
        return new ListLine(at, title, day, beside, Optional.of(found));
    }

    /**
     * Where it stands.
     *
     * @param sheet name of its sheet; may be empty
     * @param row as a spreadsheet numbers it, the first is 1
     */
    public record At(String sheet, int row) {
        /** By what it is known within its file. */
        public String key() {
            return row + "!" + sheet;
        }
    }

    /**
     * What else stands there.
     *
     * @param address of its page; may be empty
     * @param category its column (栏目) on that platform; may be empty
     * @param number 文号; may be empty
     * @param reads how often it was read; empty where nothing is said, which is not 0
     */
    public record Beside(String address, String category, String number, OptionalInt reads) {}

    /** What is wrong, and with which value. */
    public record Trouble(LineProblem problem, String value) {}
}
