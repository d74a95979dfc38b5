package org.gongkai.reader.alignment;

import java.util.List;
import org.gongkai.reader.tokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * A row of the form with what was found for each of its columns.
 *
 * @param row 0-based row of the table
 * @param cells one per column
 * @param confidence that row and columns are right, 0 to 1
 */
record PlacedRow(int row, List<PlacedCell> cells, double confidence) {
    /**
     * One column of a placed row.
     *
     * @param token what is printed; null when nothing is, or when the readings disagree and none prints anything
     * @param isCertain whether all possible readings agree
     */
    record PlacedCell(@Nullable Token token, boolean isCertain) {
        private PlacedCell withoutCertainBlank() {
            return token != null && token.isBlank() ? new PlacedCell(token, false) : this;
        }
    }

    /** The row with every cell uncertain. */
    PlacedRow doubted() {
        return new PlacedRow(
                row,
                cells.stream().map(cell -> new PlacedCell(cell.token(), false)).toList(),
                confidence);
    }

    /** The row with every blank cell uncertain. */
    PlacedRow withoutCertainBlanks() {
        return new PlacedRow(
                row, cells.stream().map(PlacedCell::withoutCertainBlank).toList(), confidence);
    }
}
