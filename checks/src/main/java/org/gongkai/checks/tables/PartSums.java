package org.gongkai.checks.tables;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.CellGrid;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Edition;
import org.jspecify.annotations.Nullable;

/** What totals come to by the relations of the form (合计), for showing beside them while figures are being typed. */
public final class PartSums {
    private PartSums() {}

    /**
     * For each cell that a relation makes the sum of others: that sum, where all the others are safely known. The cell's
     * own value is not looked at and never changed.
     *
     * @return by key, in the order of the form's relations; the first relation that tells a cell's sum counts
     */
    public static Map<CellKey, BigDecimal> of(Edition edition, CellGrid cells) {
        Figures figures = Figures.of(cells);
        Map<CellKey, BigDecimal> sums = new LinkedHashMap<>();
        for (RelationTable.Line line : RelationTable.of(edition).lines()) {
            if (line.isEquality()) {
                add(sums, cells, line.left(), figures.sum(line.right()));
                add(sums, cells, line.right(), figures.sum(line.left()));
            }
        }
        return sums;
    }

    private static void add(
            Map<CellKey, BigDecimal> sums, CellGrid cells, List<Integer> total, @Nullable BigDecimal sum) {
        if (total.size() == 1 && sum != null) {
            sums.putIfAbsent(cells.all().get(total.getFirst()).key(), sum);
        }
    }
}
