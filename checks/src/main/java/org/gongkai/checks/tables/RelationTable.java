package org.gongkai.checks.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.Relation;
import org.jspecify.annotations.Nullable;

/** The relations of an edition with their cells as indices, made once per edition. */
final class RelationTable {
    private static final Map<Edition, RelationTable> KNOWN = new ConcurrentHashMap<>();

    private final List<Line> lines;
    private final List<List<Line>> equalitiesByCell;
    private final List<RowLines> rows;

    private RelationTable(Edition edition) {
        List<Line> all = new ArrayList<>();
        for (Relation relation : edition.relations()) {
            all.add(Line.of(
                    all.size(), relation, indices(edition, relation.left()), indices(edition, relation.right())));
        }
        lines = List.copyOf(all);
        List<List<Line>> byCell = new ArrayList<>();
        edition.cells().forEach(_ -> byCell.add(new ArrayList<>()));
        for (Line line : lines) {
            if (line.isEquality()) {
                line.cells().forEach(cell -> byCell.get(cell).add(line));
            }
        }
        equalitiesByCell = byCell.stream().map(List::copyOf).toList();
        rows = edition.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(this::rowLines)
                .toList();
    }

    private RowLines rowLines(FormRow row) {
        List<Integer> cells = row.cells().stream().map(CellDefinition::index).toList();
        List<Crossing> concerned = cells.stream()
                .flatMap(cell -> equalitiesByCell.get(cell).stream())
                .distinct()
                .map(line -> Crossing.of(line, cells))
                .toList();
        return new RowLines(row, cells, concerned);
    }

    static RelationTable of(Edition edition) {
        return KNOWN.computeIfAbsent(edition, RelationTable::new);
    }

    /** In the edition's order. */
    List<Line> lines() {
        return lines;
    }

    /** The equalities that the cell with this 0-based index takes part in. */
    List<Line> equalitiesOf(int cell) {
        return equalitiesByCell.get(cell);
    }

    /** The rows of all tables, top to bottom. */
    List<RowLines> rows() {
        return rows;
    }

    private static List<Integer> indices(Edition edition, List<CellKey> keys) {
        return keys.stream().map(key -> edition.cell(key).index()).toList();
    }

    /** A row, its cells' 0-based indices from left to right, and the equalities that any of them takes part in. */
    record RowLines(FormRow row, List<Integer> cells, List<Crossing> concerned) {}

    /**
     * A relation as one row sees it.
     *
     * @param columns 0-based cells of the row on its left side, then those on its right side
     * @param onLeft how many of the columns are on the left side
     * @param leftOutside operands on the left side that are not in the row, 0-based indices
     * @param rightOutside the same on the right side
     */
    record Crossing(
            Line line, List<Integer> columns, int onLeft, List<Integer> leftOutside, List<Integer> rightOutside) {
        static Crossing of(Line line, List<Integer> row) {
            List<Integer> columns = new ArrayList<>(columns(line.left(), row));
            int onLeft = columns.size();
            columns.addAll(columns(line.right(), row));
            return new Crossing(
                    line, List.copyOf(columns), onLeft, outside(line.left(), row), outside(line.right(), row));
        }

        private static List<Integer> columns(List<Integer> operands, List<Integer> row) {
            return operands.stream().filter(row::contains).map(row::indexOf).toList();
        }

        private static List<Integer> outside(List<Integer> operands, List<Integer> row) {
            return operands.stream().filter(operand -> !row.contains(operand)).toList();
        }
    }

    /**
     * The relation at this 0-based place among the edition's, its operands 0-based cell indices; each is its own.
     *
     * @param cells all operands, the left ones first
     */
    record Line(int index, Relation relation, List<Integer> left, List<Integer> right, List<Integer> cells) {
        static Line of(int index, Relation relation, List<Integer> left, List<Integer> right) {
            List<Integer> cells = Stream.concat(left.stream(), right.stream()).toList();
            return new Line(index, relation, left, right, cells);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return index;
        }

        boolean isEquality() {
            return relation.comparison() == Relation.Comparison.EQUAL;
        }

        /** +1 where adding to the cell adds to left minus right, -1 where it takes away. */
        int sign(int cell) {
            for (int i = 0; i < left.size(); i++) {
                if (left.get(i) == cell) {
                    return 1;
                }
            }
            return -1;
        }
    }
}
