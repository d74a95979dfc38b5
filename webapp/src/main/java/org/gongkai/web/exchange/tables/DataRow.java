package org.gongkai.web.exchange.tables;

import java.util.List;
import java.util.OptionalInt;

/**
 * A row of data.
 *
 * @param sheet name of its sheet; empty where it has none
 * @param number as a spreadsheet shows it beside the row
 * @param cells by 0-based column
 */
public record DataRow(String sheet, int number, List<String> cells) {
    private static final int LETTERS = 26;

    /** Copies the list. */
    public DataRow {
        cells = List.copyOf(cells);
    }

    /** What stands in the column of this field, without spaces around it; empty where no column holds it. */
    public String value(Mapping mapping, String field) {
        OptionalInt column = mapping.column(field);
        return column.isPresent() && column.getAsInt() < cells.size()
                ? cells.get(column.getAsInt()).strip()
                : "";
    }

    /** The name of the cell as a spreadsheet shows it, such as {@code C12}. */
    public String place(int column) {
        return letters(column) + number;
    }

    /** The letters above this 0-based column: A to Z, AA and so on. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
