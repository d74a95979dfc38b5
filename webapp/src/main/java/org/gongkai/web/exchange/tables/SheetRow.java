package org.gongkai.web.exchange.tables;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as a spreadsheet shows it beside the row; the first is 1
 * @param cells by 0-based column, as many as the row has
 */
public record SheetRow(int number, List<SheetCell> cells) {
    private static final SheetCell NOTHING = SheetCell.of("");

    /** Copies the list. */
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in this 0-based column; a blank one beyond the last. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : NOTHING;
    }

    /** The texts that stand in the row, each merged cell once; blank ones are left out. */
    public List<String> texts() {
        return cells.stream()
                .filter(cell -> !cell.isFromLeft() && !cell.isBlank())
                .map(SheetCell::text)
                .toList();
    }

    /** The places of a heading that no other row shares; what is merged over several rows is no title. */
    boolean isOneCellOver(int columns) {
        return texts().size() == 1
                && cells.stream().filter(SheetCell::isFromLeft).count() + 1 >= columns;
    }
}
