package org.gongkai.documents.outgoing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param text as printed; may hold line breaks
 * @param colspan grid columns it takes, 1 or more
 * @param rowspan rows it takes, 1 or more
 * @param number the number that the text prints, for formats that know numbers; null for text
 */
public record TableCell(
        Kind kind,
        String text,
        int colspan,
        int rowspan,
        @Nullable BigDecimal number) {
    public TableCell {
        if (colspan < 1 || rowspan < 1) {
            throw new IllegalArgumentException("colspan " + colspan + ", rowspan " + rowspan + " must be >= 1");
        }
        text = PrintableText.of(text);
    }

    /** What a cell is for. */
    public enum Kind {
        /** Names a column; centred. */
        HEADER,
        /** Names a row; at the left. */
        LABEL,
        /** Names several rows; centred. */
        GROUP,
        /** Holds a value; centred. */
        VALUE
    }

    /** A cell of text in one place of the grid. */
    public static TableCell of(Kind kind, String text) {
        return new TableCell(kind, text, 1, 1, null);
    }

    /** The same with spans. */
    public TableCell spanning(int columns, int rows) {
        return new TableCell(kind, text, columns, rows, number);
    }

    /** Where its text stands. */
    public Alignment alignment() {
        return kind == Kind.LABEL ? Alignment.LEFT : Alignment.CENTER;
    }
}
