package org.gongkai.documents.layout;

import java.util.ArrayList;
import java.util.List;

/** A table, or what of it stands on one page. */
final class TablePart implements PageElement {
    /** Share of the column edges that two parts of one table have in common. */
    private static final double ALIKE = 0.6;

    /**
     * A cell.
     *
     * @param left left edge in points from that of the table
     * @param right right edge
     * @param rows rows it covers
     * @param isFull whether its text may go on on the next page
     */
    record Cell(float left, float right, int rows, String text, boolean isFull) {
        boolean isOver(Cell other) {
            return Math.abs(left - other.left) <= Rule.SAME && Math.abs(right - other.right) <= Rule.SAME;
        }

        Cell withText(String newText) {
            return new Cell(left, right, rows, newText, isFull);
        }
    }

    private final RuledGrid grid;
    private final Edges columns;
    private final List<List<Cell>> rows = new ArrayList<>();

    /** The part of the grid, whose glyphs are all in their cells. */
    TablePart(RuledGrid grid) {
        this.grid = grid;
        this.columns = grid.columns().fromFirst();
        for (int i = 0; i < grid.rows().spaces(); i++) {
            rows.add(new ArrayList<>());
        }
        for (RuledGrid.Cell cell : grid.cells()) {
            float left = columns.at(cell.column());
            float right = columns.at(cell.column() + cell.columns());
            CellText text = new CellText(cell.glyphs(), right - left);
            rows.get(cell.row()).add(new Cell(left, right, cell.rows(), text.text(), text.isFull()));
        }
    }

    @Override
    public float top() {
        return grid.rows().at(0);
    }

    List<List<Cell>> rows() {
        return rows;
    }

    Edges columns() {
        return columns;
    }

    boolean isOpenAbove() {
        return !grid.hasTopRule();
    }

    boolean isOpenBelow() {
        return !grid.hasBottomRule();
    }

    boolean hasText() {
        return rows.stream().flatMap(List::stream).anyMatch(cell -> !cell.text().isEmpty());
    }

    /** Whether the columns are those of the other part, so that it may go on in this one. */
    boolean continues(TablePart before) {
        Edges mine = columns();
        Edges other = before.columns();
        return other.has(mine.at(0))
                && other.has(mine.at(mine.spaces()))
                && (isAmong(mine, other) || isAmong(other, mine));
    }

    private static boolean isAmong(Edges fewer, Edges more) {
        long common = fewer.places().stream().filter(more::has).count();
        return common >= fewer.places().size() * ALIKE;
    }
}
