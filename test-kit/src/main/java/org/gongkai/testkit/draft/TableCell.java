package org.gongkai.testkit.draft;

import org.gongkai.report.form.CellKey;
import org.jspecify.annotations.Nullable;

/** A cell of a laid-out table; it covers every place of the table's matrix that refers to it. */
public final class TableCell {
    private final Kind kind;
    private final @Nullable CellKey key;
    private String text;
    private Expectation expected;

    /** What a cell is there for. */
    public enum Kind {
        /** A band or column heading. */
        HEADER,
        /** A row label or a heading left of one. */
        LABEL,
        /** A unit of the 2018 table. */
        UNIT,
        /** A statutory value. */
        VALUE,
        /** Empty, or put there by damage. */
        FILLER
    }

    private TableCell(Kind kind, @Nullable CellKey key, String text, Expectation expected) {
        this.kind = kind;
        this.key = key;
        this.text = text;
        this.expected = expected;
    }

    /** A cell that holds no statutory value. */
    public static TableCell of(Kind kind, String text) {
        return new TableCell(kind, null, text, Expectation.ABSENT);
    }

    /** A statutory value as printed, with what must be read. */
    public static TableCell value(CellKey key, String text, Expectation expected) {
        return new TableCell(Kind.VALUE, key, text, expected);
    }

    /** An empty cell. */
    public static TableCell filler() {
        return of(Kind.FILLER, "");
    }

    /** A cell of its own that says the same. */
    public TableCell copy() {
        return new TableCell(kind, key, text, expected);
    }

    /** What it is there for. */
    public Kind kind() {
        return kind;
    }

    /** The statutory cell, null for everything but values. */
    public @Nullable CellKey key() {
        return key;
    }

    /** What is printed; paragraphs inside the cell are separated by {@code '\n'}. */
    public String text() {
        return text;
    }

    /** What must be read, {@link Expectation#ABSENT} for everything but values. */
    public Expectation expected() {
        return expected;
    }

    /** Prints something else without changing what must be read. */
    public void print(String newText) {
        text = newText;
    }

    /** Prints something else and changes what must be read. */
    public void print(String newText, Expectation newExpectation) {
        text = newText;
        expected = newExpectation;
    }

    /** Changes what must be read only. */
    public void expect(Expectation newExpectation) {
        expected = newExpectation;
    }
}
