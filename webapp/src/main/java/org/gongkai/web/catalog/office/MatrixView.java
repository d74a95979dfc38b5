package org.gongkai.web.catalog.office;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.catalog.CoverageWatch.CoverageLine;
import org.gongkai.web.catalog.model.CatalogField;
import org.gongkai.web.catalog.model.StandardCatalog;
import org.gongkai.web.catalog.model.Verdict.State;

/**
 * Bodies by fields: each cell holds the most urgent state of the entries in it, and how many stand how.
 *
 * @param totals of the whole matrix
 */
record MatrixView(List<CatalogField> fields, List<Row> rows, Map<State, Integer> totals) {
    private static final List<State> GAPS = List.of(State.OVERDUE, State.DUE, State.STALE, State.NEVER);

    /** A body with its cells, one for each field. */
    record Row(Agency body, List<Cell> cells, Map<State, Integer> totals) {
        /** Entries that need something. */
        public int gaps() {
            return GAPS.stream()
                    .mapToInt(state -> totals.getOrDefault(state, 0))
                    .sum();
        }
    }

    /**
     * A body's entries of one field.
     *
     * @param worst the most urgent state in it
     * @param count how many stand like that
     * @param total how many entries there are; 0 where the field has none for this body
     */
    record Cell(State worst, int count, int total) {}

    static MatrixView of(List<Agency> bodies, List<CoverageLine> lines) {
        Map<Long, Map<String, Map<State, Integer>>> counts = new LinkedHashMap<>();
        Map<State, Integer> totals = new EnumMap<>(State.class);
        Map<String, CatalogField> fields = new LinkedHashMap<>();
        StandardCatalog.fields().forEach(field -> fields.put(field.code(), field));
        for (CoverageLine line : lines) {
            String field = line.entry().entry().field();
            State state = line.verdict().state();
            fields.putIfAbsent(field, StandardCatalog.field(field));
            counts.computeIfAbsent(line.body().id(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(field, _ -> new EnumMap<>(State.class))
                    .merge(state, 1, Integer::sum);
            totals.merge(state, 1, Integer::sum);
        }
        fields.keySet().removeIf(field -> counts.values().stream().noneMatch(body -> body.containsKey(field)));
        List<CatalogField> shown = List.copyOf(fields.values());
        List<Row> rows = new ArrayList<>();
        bodies.forEach(body -> rows.add(row(body, counts.getOrDefault(body.id(), Map.of()), shown)));
        return new MatrixView(shown, List.copyOf(rows), totals);
    }

    private static Row row(Agency body, Map<String, Map<State, Integer>> counts, List<CatalogField> fields) {
        Map<State, Integer> totals = new EnumMap<>(State.class);
        counts.values().forEach(field -> field.forEach((state, count) -> totals.merge(state, count, Integer::sum)));
        return new Row(
                body,
                fields.stream()
                        .map(field -> cell(counts.getOrDefault(field.code(), Map.of())))
                        .toList(),
                totals);
    }

    private static Cell cell(Map<State, Integer> counts) {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .map(worst -> new Cell(worst.getKey(), worst.getValue(), total))
                .orElse(new Cell(State.NOT_APPLIED, 0, 0));
    }
}
