package org.gongkai.web.registers.taking;

import java.util.Map;
import org.gongkai.web.registers.model.Column;

/**
 * A row of a file that was given back.
 *
 * @param number as a spreadsheet shows it beside the row
 * @param cells by the key of the column; a column that the file does not have is not there, a blank cell is
 */
public record GivenRow(String sheet, int number, Map<String, String> cells) {
    /** Keeps a copy. */
    public GivenRow {
        cells = Map.copyOf(cells);
    }

    /** By which it is known within its file. */
    public String place() {
        return number + "!" + sheet;
    }

    /** The number of its record; empty where it has none. */
    public String id() {
        return cell(Column.IDENTITY);
    }

    /** The state in which its record was taken along; empty where it does not say. */
    public String revision() {
        return cell(Column.REVISION);
    }

    /** What stands in a column; empty where nothing does. */
    public String cell(Column column) {
        return cells.getOrDefault(column.key(), "");
    }
}
