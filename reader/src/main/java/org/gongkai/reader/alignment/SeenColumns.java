package org.gongkai.reader.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * In which source columns the values of each row stand, as far as rows tell by themselves; the others are told by the
 * nearest of those above and below. A page break may move the columns, so distant rows are no witnesses.
 */
final class SeenColumns {
    /** Of a row that does not tell. */
    static final List<Integer> UNKNOWN = List.of();

    private final List<Row> rows;

    private SeenColumns(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * A row.
     *
     * @param width cells of the printed row; only rows of one width bear witness for one another
     * @param labelColumn column of the label left of the values
     * @param columns 0-based source columns of its values, left to right, or {@link #UNKNOWN}
     */
    record Row(int width, int labelColumn, List<Integer> columns) {}

    /** The rows of a table, top to bottom. */
    static SeenColumns of(List<Row> rows) {
        return new SeenColumns(List.copyOf(rows));
    }

    /** Where the values of the nearest witnesses above and below stand, those with their label in the same column included. */
    Set<List<Integer>> around(int index) {
        Row own = rows.get(index);
        Set<List<Integer>> seen = new HashSet<>();
        add(index, row -> row.width() == own.width(), seen);
        add(index, row -> row.width() == own.width() && row.labelColumn() == own.labelColumn(), seen);
        return seen;
    }

    private void add(int index, Predicate<Row> isWitness, Set<List<Integer>> seen) {
        add(index, -1, isWitness, seen);
        add(index, 1, isWitness, seen);
    }

    private void add(int index, int step, Predicate<Row> isWitness, Set<List<Integer>> seen) {
        int at = index + step;
        while (at >= 0 && at < rows.size() && (rows.get(at).columns().isEmpty() || !isWitness.test(rows.get(at)))) {
            at += step;
        }
        if (at >= 0 && at < rows.size()) {
            seen.add(rows.get(at).columns());
        }
    }
}
