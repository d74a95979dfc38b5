package org.gongkai.reader.alignment;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.reader.tokens.Token;

/**
 * A row that prints fewer cells than the form has columns. Which cell was lost is not known, so a column is only read
 * where every cell that could stand in it says the same; the outermost columns, which may be the lost ones, never are.
 */
final class ShortRow {
    private ShortRow() {}

    /**
     * Lays the cells on the columns as far as they are certain.
     *
     * @param cells fewer than columns, at least one
     * @param columns columns of the row that the document prints
     * @param isCut the document ends within the row
     */
    static List<PlacedRow.PlacedCell> place(List<Token> cells, PrintedColumns columns, boolean isCut) {
        int lost = columns.size() - cells.size();
        List<PlacedRow.PlacedCell> placed = new ArrayList<>();
        for (int column = 0; column < columns.width(); column++) {
            int printed = columns.position(column);
            placed.add(printed < 0 ? new PlacedRow.PlacedCell(null, true) : cell(cells, printed, lost, isCut));
        }
        return placed;
    }

    private static PlacedRow.PlacedCell cell(List<Token> cells, int printed, int lost, boolean isCut) {
        int first = Math.max(0, printed - lost);
        int last = Math.min(cells.size() - 1, printed);
        Token token = cells.get(last);
        boolean isInside = printed >= lost && printed < cells.size();
        boolean agree = cells.subList(first, last + 1).stream()
                .allMatch(other -> other.value().equals(token.value()));
        return new PlacedRow.PlacedCell(token, agree && isInside && !isCut);
    }
}
