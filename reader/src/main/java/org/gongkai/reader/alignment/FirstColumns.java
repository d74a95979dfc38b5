package org.gongkai.reader.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * In which source column the values of each row begin, as far as rows tell by themselves; the others are told by the
 * nearest of those above and below. A page break may move the columns, so distant rows are no witnesses.
 */
final class FirstColumns {
    /** A row that does not tell. */
    static final int UNKNOWN = -1;

    private final List<Row> rows;

    private FirstColumns(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * A row.
     *
     * @param width cells of the printed row; only rows of one width bear witness for one another
     * @param labelColumn column of the label left of the values
     * @param start 0-based source column of the first value, or {@link #UNKNOWN}
     */
    record Row(int width, int labelColumn, int start) {}

    /** The rows of a table, top to bottom. */
    static FirstColumns of(List<Row> rows) {
        return new FirstColumns(List.copyOf(rows));
    }

    /** Where the nearest witnesses above and below begin, those with their label in the same column included. */
    Set<Integer> around(int index) {
        Row own = rows.get(index);
        Set<Integer> starts = new HashSet<>();
        add(index, row -> row.width() == own.width(), starts);
        add(index, row -> row.width() == own.width() && row.labelColumn() == own.labelColumn(), starts);
        return starts;
    }

    private void add(int index, Predicate<Row> isWitness, Set<Integer> starts) {
        for (int step : new int[] {-1, 1}) {
            int at = index + step;
            while (at >= 0
                    && at < rows.size()
                    && !(isWitness.test(rows.get(at)) && rows.get(at).start() != UNKNOWN)) {
                at += step;
            }
            if (at >= 0 && at < rows.size()) {
                starts.add(rows.get(at).start());
            }
        }
    }
}
