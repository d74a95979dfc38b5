package org.gongkai.testkit.render;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.testkit.draft.Block;
import org.gongkai.testkit.draft.Table;

/**
 * Places blocks on sheets: text in the first column, tables from the first column on, an empty row after each table.
 *
 * @param name name of the sheet
 */
record SheetCells(String name, List<Item> items) {
    /**
     * A cell of a sheet.
     *
     * @param row 0-based
     * @param column 0-based
     */
    record Item(int row, int column, int rowspan, int colspan, String text) {
        /** Whether the cell is typed as a number: whole and as a program would print it. */
        boolean isNumber() {
            return text.matches("-?[1-9]\\d{0,9}|0");
        }
    }

    /** Everything on one sheet, or what precedes a table with that table on a sheet of its own. */
    static List<SheetCells> of(List<Block> blocks, boolean sheetPerTable) {
        List<SheetCells> sheets = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        int row = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Grid(Table table)) {
                place(table, row, items);
                row += table.rows().size() + 1;
                if (sheetPerTable) {
                    sheets.add(new SheetCells("表" + (sheets.size() + 1), items));
                    items = new ArrayList<>();
                    row = 0;
                }
            } else {
                items.add(new Item(row++, 0, 1, 1, text(block)));
            }
        }
        if (!items.isEmpty()) {
            sheets.add(new SheetCells("表" + (sheets.size() + 1), items));
        }
        return sheets;
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Title title -> title.text();
            case Block.Heading heading -> heading.text();
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Furniture furniture -> furniture.text();
            case Block.Grid grid -> "";
        };
    }

    private static void place(Table table, int top, List<Item> items) {
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                if (table.shows(row, column)) {
                    items.add(new Item(
                            top + row,
                            column,
                            table.rowspan(row, column),
                            table.colspan(row, column),
                            table.rows().get(row).get(column).text()));
                }
            }
        }
    }
}
