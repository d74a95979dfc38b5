package org.gongkai.report;

import java.math.BigDecimal;

/** What a statutory cell says. Blank is not zero, and unread is not blank. */
public sealed interface CellValue {
    /** The state's name in the contract. */
    String state();

    /** A number was printed, and this is it. */
    record Printed(BigDecimal number) implements CellValue {
        @Override
        public String state() {
            return "number";
        }
    }

    /** The cell is there and empty. */
    record Blank() implements CellValue {
        @Override
        public String state() {
            return "blank";
        }
    }

    /** A mark that means nothing to report: 「/」「—」「无」. */
    record NilMark(String mark) implements CellValue {
        @Override
        public String state() {
            return "nil";
        }
    }

    /** Something is there, but which number belongs to this cell cannot be told safely. */
    record Unreadable(Reason reason) implements CellValue {
        @Override
        public String state() {
            return "unreadable";
        }
    }

    /** The document has no such cell. */
    record Absent() implements CellValue {
        @Override
        public String state() {
            return "absent";
        }
    }

    /** Computed from other cells; offered, never read. */
    record Derived(BigDecimal number) implements CellValue {
        @Override
        public String state() {
            return "derived";
        }
    }

    /** Why a cell could not be read safely. */
    enum Reason {
        /** More than one assignment of the printed values to the columns is possible. */
        AMBIGUOUS_COLUMNS,
        /** The printed text is no number. */
        NOT_A_NUMBER,
        /** Digits run together and can be cut in more than one way. */
        RUN_TOGETHER,
        /** Too little of the table could be recognised. */
        TABLE_NOT_RECOGNISED,
        /** Shifting or dropping one cell would make the sums hold: the reading is doubted, not the clerk. */
        READING_DOUBTED,
        /** The cell stands in a picture, and nobody has typed it yet. */
        NOT_TYPED
    }
}
