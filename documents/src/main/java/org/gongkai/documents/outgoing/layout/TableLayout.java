package org.gongkai.documents.outgoing.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.Table.Placed;

/** A table cut between its rows into as many pieces as pages, the header on each. */
final class TableLayout {
    /** A table begins on a page only where its header and this many rows fit. */
    private static final int ROWS_AT_START = 2;
    /** A table that fits on one page is kept whole unless at least this share of it fits where it begins. */
    private static final double SHARE_AT_START = 0.5;
    /** Room for the heading above a table that takes a page of its own. */
    private static final double HEADING = 60;

    private final Table table;
    private final Paper paper;
    private final List<CellText> cells = new ArrayList<>();
    private final double[] heights;

    TableLayout(Table table, Typecase typecase, Paper paper) {
        this.table = table;
        this.paper = paper;
        for (Placed placed : table.placed()) {
            cells.add(CellText.of(placed, width(placed), typecase));
        }
        heights = RowHeights.of(table.rows().size(), cells);
    }

    /**
     * Rows on one page.
     *
     * @param first 0-based first row below a repeated header
     * @param end the row after the last
     */
    private record Piece(int first, int end) {}

    void lay() {
        paper.need(start(paper.room()));
        List<Piece> pieces = pieces();
        for (Piece piece : pieces) {
            if (piece.first() > 0) {
                paper.turn();
                if (piece.first() >= table.headerRows()) {
                    draw(new Piece(0, table.headerRows()), pieces);
                }
            }
            draw(piece, pieces);
        }
        paper.advance(RowHeights.LEAST / 2);
    }

    /** How much room the table must find where it begins, if so much is left. */
    double start(double room) {
        double whole = height(0, heights.length);
        boolean isKeptWhole = whole <= paper.wholeRoom() - HEADING && room < whole && room < SHARE_AT_START * whole;
        return isKeptWhole ? whole : height(0, Math.min(heights.length, table.headerRows() + ROWS_AT_START));
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        double room = paper.room();
        for (int row = 0; row < heights.length; row++) {
            if (heights[row] > room && row > start) {
                int cut = beforeHeadings(row, start);
                pieces.add(new Piece(start, cut));
                start = cut;
                room = paper.wholeRoom()
                        - (cut >= table.headerRows() ? height(0, table.headerRows()) : 0)
                        - height(cut, row);
            }
            room -= heights[row];
        }
        if (start < heights.length) {
            pieces.add(new Piece(start, heights.length));
        }
        return pieces;
    }

    /** Rows that name those below them go along to the next page. */
    private int beforeHeadings(int row, int start) {
        int cut = row;
        while (cut - 1 > start && table.isHeading(cut - 1)) {
            cut--;
        }
        return cut - 1 > start || !table.isHeading(start) ? cut : row;
    }

    private void draw(Piece piece, List<Piece> pieces) {
        Set<Mark> rules = new LinkedHashSet<>();
        for (CellText cell : cells) {
            int first = Math.max(piece.first(), cell.placed().row());
            int end = Math.min(piece.end(), cell.placed().endRow());
            if (first < end) {
                double top = paper.y() + height(piece.first(), first);
                CellText.Area area =
                        new CellText.Area(x(cell.placed().column()), top, width(cell.placed()), height(first, end));
                area.addRules(rules);
                if (isWritten(cell, piece, pieces)) {
                    cell.set(area, paper::add);
                }
            }
        }
        rules.forEach(paper::add);
        paper.advance(height(piece.first(), piece.end()));
    }

    /** The text of a cell that is cut stands in its tallest part, the first of equal ones. */
    private boolean isWritten(CellText cell, Piece piece, List<Piece> pieces) {
        if (!pieces.contains(piece)) {
            return true;
        }
        double here = part(cell, piece);
        for (Piece other : pieces) {
            double there = part(cell, other);
            if (there > here || (there == here && other.first() < piece.first())) {
                return false;
            }
        }
        return true;
    }

    private double part(CellText cell, Piece piece) {
        int first = Math.max(piece.first(), cell.placed().row());
        int end = Math.min(piece.end(), cell.placed().endRow());
        return first < end ? height(first, end) : 0;
    }

    private double x(int column) {
        return paper.left() + paper.width() * table.share(column);
    }

    private double width(Placed placed) {
        return x(placed.endColumn()) - x(placed.column());
    }

    private double height(int first, int end) {
        double height = 0;
        for (int row = first; row < end; row++) {
            height += heights[row];
        }
        return height;
    }
}
