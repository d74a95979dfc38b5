package org.gongkai.documents.outgoing.layout;

import java.util.Arrays;
import java.util.List;
import org.gongkai.documents.outgoing.Table.Placed;

/** Heights of rows: as much as their cells need; what a cell over several rows needs more is shared by them. */
final class RowHeights {
    /** The least height of a row in points. */
    static final double LEAST = 18;

    private RowHeights() {}

    static double[] of(int rows, List<CellText> cells) {
        double[] heights = new double[rows];
        Arrays.fill(heights, LEAST);
        for (CellText cell : cells) {
            if (cell.placed().cell().rowspan() == 1) {
                int row = cell.placed().row();
                heights[row] = Math.max(heights[row], cell.height());
            }
        }
        for (CellText cell : cells) {
            Placed placed = cell.placed();
            double have = 0;
            for (int row = placed.row(); row < placed.endRow(); row++) {
                have += heights[row];
            }
            double more = Math.max(0, cell.height() - have) / placed.cell().rowspan();
            for (int row = placed.row(); row < placed.endRow(); row++) {
                heights[row] += more;
            }
        }
        return heights;
    }
}
