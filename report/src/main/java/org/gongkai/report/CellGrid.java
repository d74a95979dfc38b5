package org.gongkai.report;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.FormRow;

/** The cells of one report: exactly one per cell of its edition, in the edition's order. */
public final class CellGrid implements Iterable<Cell> {
    private final Edition edition;
    private final List<Cell> cells;
    private final List<PrintedRow> rows;

    /**
     * How a row of the form is printed in a document's table.
     *
     * @param row the form's row
     * @param label the one of its labels that is printed, empty where none is printed whole
     * @param labelColumn 0-based column of the label left of the values, -1 where the document tells no columns
     * @param values cells right of the label, 0 where some are empty and others may be lost
     * @param place the first of these
     */
    public record PrintedRow(FormRow row, String label, int labelColumn, int values, Provenance place) {}

    /**
     * Takes the cells of an edition that no document's table holds.
     *
     * @throws IllegalArgumentException unless there is one cell per definition, in order
     */
    public CellGrid(Edition edition, List<Cell> cells) {
        this(edition, cells, List.of());
    }

    /**
     * Takes the cells of an edition.
     *
     * @param rows how rows that were found are printed, top to bottom
     * @throws IllegalArgumentException unless there is one cell per definition, in order
     */
    public CellGrid(Edition edition, List<Cell> cells, List<PrintedRow> rows) {
        if (cells.size() != edition.cells().size()) {
            throw new IllegalArgumentException(
                    "edition " + edition.name() + " has " + edition.cells().size() + " cells, not " + cells.size());
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).definition().index() != i) {
                throw new IllegalArgumentException("cell " + cells.get(i).key() + " is out of order at " + i);
            }
        }
        this.edition = edition;
        this.cells = List.copyOf(cells);
        this.rows = List.copyOf(rows);
    }

    /** Every cell absent. */
    public static CellGrid empty(Edition edition) {
        return new CellGrid(
                edition,
                edition.cells().stream()
                        .map(definition -> Cell.absent(definition, 1))
                        .toList());
    }

    /**
     * The cell with this key.
     *
     * @throws IllegalArgumentException when the edition has no such cell
     */
    public Cell get(CellKey key) {
        return cells.get(edition.cell(key).index());
    }

    /** The cell with this definition. */
    public Cell get(CellDefinition definition) {
        return cells.get(definition.index());
    }

    /** All cells in the edition's order. */
    public List<Cell> all() {
        return cells;
    }

    /** How rows that were found are printed, top to bottom; none where the figures come from no table. */
    public List<PrintedRow> rows() {
        return rows;
    }

    @Override
    public Iterator<Cell> iterator() {
        return Collections.unmodifiableList(cells).iterator();
    }
}
