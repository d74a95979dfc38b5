package org.gongkai.documents.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.page.Glyph;
import org.jspecify.annotations.Nullable;

/** Makes cells of ruling lines: where a line between two fields of the lattice is missing, they are one cell. */
final class RuledGrid {
    /** A border counts where at least this share of the field's side is drawn. */
    private static final float DRAWN = 0.5f;

    /** Fields of one lattice beyond which it is no table. */
    private static final int MOST_FIELDS = 100_000;

    /** A cell in the lattice, its corners as 0-based edges. */
    record Cell(int row, int column, int rows, int columns, List<Glyph> glyphs) {}

    private final Edges columns;
    private final Edges rows;
    private final boolean[][] rightBorder;
    private final boolean[][] bottomBorder;
    private final @Nullable Cell[][] owner;
    private final List<Cell> cells = new ArrayList<>();
    private final boolean hasTopRule;
    private final boolean hasBottomRule;

    private RuledGrid(Edges columns, Edges rows, RuleGroups.Group group) {
        this.columns = columns;
        this.rows = rows;
        this.rightBorder = new boolean[rows.spaces()][columns.spaces()];
        this.bottomBorder = new boolean[rows.spaces()][columns.spaces()];
        this.owner = new @Nullable Cell[rows.spaces()][columns.spaces()];
        this.hasTopRule = group.lying().stream().anyMatch(rule -> rows.nearest(rule.at()) == 0);
        this.hasBottomRule = group.lying().stream().anyMatch(rule -> rows.nearest(rule.at()) == rows.spaces());
        group.standing().forEach(this::stand);
        group.lying().forEach(this::lie);
        makeCells();
    }

    /** The grid of a group of lines, null where they bound no more than one cell. */
    static @Nullable RuledGrid of(RuleGroups.Group group) {
        Edges columns = edges(group.standing(), group.lying());
        Edges rows = edges(group.lying(), group.standing());
        long fields = (long) columns.spaces() * rows.spaces();
        if (columns.spaces() < 1 || rows.spaces() < 1 || fields < 2 || fields > MOST_FIELDS) {
            return null;
        }
        RuledGrid grid = new RuledGrid(columns, rows, group);
        return grid.cells.size() < 2 ? null : grid;
    }

    /** The places of the lines, and the ends of those across: a table may be open at its sides. */
    private static Edges edges(List<Rule> lines, List<Rule> across) {
        float[] values = new float[lines.size() + 2];
        float from = Float.MAX_VALUE;
        float to = -Float.MAX_VALUE;
        for (Rule rule : across) {
            from = Math.min(from, rule.from());
            to = Math.max(to, rule.to());
        }
        float first = Float.MAX_VALUE;
        float last = -Float.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            values[i] = lines.get(i).at();
            first = Math.min(first, values[i]);
            last = Math.max(last, values[i]);
        }
        values[lines.size()] = first - from > 2 * Rule.SAME ? from : first;
        values[lines.size() + 1] = to - last > 2 * Rule.SAME ? to : last;
        return Edges.of(values);
    }

    private void stand(Rule rule) {
        int column = columns.nearest(rule.at()) - 1;
        for (int row = 0; row < rows.spaces() && column >= 0; row++) {
            rightBorder[row][column] |= isDrawn(rule, rows.at(row), rows.at(row + 1));
        }
    }

    private void lie(Rule rule) {
        int row = rows.nearest(rule.at()) - 1;
        for (int column = 0; column < columns.spaces() && row >= 0; column++) {
            bottomBorder[row][column] |= isDrawn(rule, columns.at(column), columns.at(column + 1));
        }
    }

    private static boolean isDrawn(Rule rule, float from, float to) {
        return Math.min(rule.to(), to) - Math.max(rule.from(), from) >= (to - from) * DRAWN;
    }

    private void makeCells() {
        for (int row = 0; row < rows.spaces(); row++) {
            for (int column = 0; column < columns.spaces(); column++) {
                if (owner[row][column] == null) {
                    int width = width(row, column);
                    cell(row, column, height(row, column, width), width);
                }
            }
        }
    }

    private int width(int row, int column) {
        int width = 1;
        while (column + width < columns.spaces()
                && !rightBorder[row][column + width - 1]
                && owner[row][column + width] == null) {
            width++;
        }
        return width;
    }

    private int height(int row, int column, int width) {
        int height = 1;
        while (row + height < rows.spaces() && isOpen(row + height, column, width)) {
            height++;
        }
        return height;
    }

    /** Whether the fields of a row are neither cut off from the row above nor from each other. */
    private boolean isOpen(int row, int column, int width) {
        for (int i = column; i < column + width; i++) {
            if (bottomBorder[row - 1][i] || (i < column + width - 1 && rightBorder[row][i]) || owner[row][i] != null) {
                return false;
            }
        }
        return true;
    }

    private void cell(int row, int column, int height, int width) {
        Cell cell = new Cell(row, column, height, width, new ArrayList<>());
        for (int i = row; i < row + height; i++) {
            for (int j = column; j < column + width; j++) {
                owner[i][j] = cell;
            }
        }
        cells.add(cell);
    }

    /** The cell at a place, null outside. */
    @Nullable
    Cell at(float x, float y) {
        int column = columns.space(x);
        int row = rows.space(y);
        return column < 0 || row < 0 ? null : owner[row][column];
    }

    /** Whether the place lies inside the outer border. */
    boolean holds(float x, float y) {
        return columns.space(x) >= 0 && rows.space(y) >= 0;
    }

    float area() {
        return (columns.at(columns.spaces()) - columns.at(0)) * (rows.at(rows.spaces()) - rows.at(0));
    }

    Edges columns() {
        return columns;
    }

    Edges rows() {
        return rows;
    }

    List<Cell> cells() {
        return cells;
    }

    boolean hasTopRule() {
        return hasTopRule;
    }

    boolean hasBottomRule() {
        return hasBottomRule;
    }
}
