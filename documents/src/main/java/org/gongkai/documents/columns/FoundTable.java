package org.gongkai.documents.columns;

import java.util.List;

/**
 * A table among lines of text.
 *
 * @param firstLine 0-based index of the first line that belongs to it
 * @param lastLine index of the last one
 * @param rows from top to bottom
 */
public record FoundTable(int firstLine, int lastLine, List<Row> rows) {
    /** A row of the table. */
    public sealed interface Row {}

    /** A row whose place decides everything. */
    public record Cells(List<Cell> cells) implements Row {}

    /** A row that stays the text it is: 0-based indexes of its lines. */
    public record Plain(List<Integer> lines) implements Row {}

    /**
     * A cell.
     *
     * @param column 0-based
     * @param text empty where nothing is printed
     */
    public record Cell(int column, String text) {}
}
