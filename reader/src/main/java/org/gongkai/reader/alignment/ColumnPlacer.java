package org.gongkai.reader.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.reader.tokens.Token;
import org.gongkai.reader.tokens.TokenValue;
import org.gongkai.report.form.FormTable;
import org.jspecify.annotations.Nullable;

/**
 * Puts the cells of matched runs into columns: by count, then by the position that other rows of the same width share,
 * then by the sums of the row as arbiter. Readings that still disagree on a cell leave it uncertain.
 */
final class ColumnPlacer {
    private final FormTable table;
    private final List<RowForm> rows;
    private final List<Boolean> isPrinted;
    private final PageColumns pages;
    private final Map<Integer, Set<Integer>> labelColumns = new HashMap<>();
    private final Map<Integer, Integer> firstColumns = new HashMap<>();

    /**
     * A placer for one printed table.
     *
     * @param isPrinted for tables with one set of columns: whether the document prints the column at all
     */
    ColumnPlacer(FormTable table, List<RowForm> rows, List<Boolean> isPrinted, CellMaker maker) {
        this.table = table;
        this.rows = rows;
        this.isPrinted = List.copyOf(isPrinted);
        this.pages = new PageColumns(maker);
    }

    /**
     * Places every matched run.
     *
     * @param last the last token of the region: a row that ends there too short was cut off
     */
    List<PlacedRow> place(List<RowMatch> matches, @Nullable Token last) {
        matches.forEach(this::noteLabelColumn);
        noteFirstColumns(matches);
        matches.forEach(match -> pages.note(match.row(), cells(match), columns(match.row())));
        return matches.stream().map(match -> place(match, last)).toList();
    }

    private void noteLabelColumn(RowMatch match) {
        Run run = match.run();
        if (run.labelColumn() >= 0) {
            labelColumns.computeIfAbsent(run.rowWidth(), _ -> new HashSet<>()).add(run.labelColumn());
        }
    }

    private void noteFirstColumns(List<RowMatch> matches) {
        Map<Integer, Map<Integer, Integer>> votes = new HashMap<>();
        for (RowMatch match : matches) {
            List<Token> cells = cells(match);
            if (cells.size() == columns(match.row()).size() && cells.getFirst().column() >= 0) {
                votes.computeIfAbsent(match.run().rowWidth(), _ -> new TreeMap<>())
                        .merge(cells.getFirst().column(), 1, Integer::sum);
            }
        }
        votes.forEach((width, counts) -> counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(entry -> entry.getValue() >= 2)
                .ifPresent(entry -> firstColumns.put(width, entry.getKey())));
    }

    private List<Integer> columns(int row) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < rows.get(row).width(); column++) {
            if (column >= isPrinted.size() || isPrinted.get(column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** The run's cells without the empty label columns left of the first value and without the unit. */
    private List<Token> cells(RowMatch match) {
        List<Token> cells = match.run().tokens();
        Set<Integer> labels = labelColumns.getOrDefault(match.run().rowWidth(), Set.of());
        int width = columns(match.row()).size();
        int from = 0;
        while (from < cells.size() - 1
                && cells.get(from).isBlank()
                && labels.contains(cells.get(from).column())) {
            from++;
        }
        boolean unitFirst = table.hasUnitColumn()
                && cells.size() - from > width
                && cells.get(from).value() instanceof TokenValue.Nil;
        List<Token> own = cells.subList(unitFirst ? from + 1 : from, cells.size());
        List<Token> joined = own.size() > width ? match.run().joined() : own;
        return joined.size() == width ? joined : own;
    }

    private PlacedRow place(RowMatch match, @Nullable Token last) {
        RowForm form = rows.get(match.row());
        List<Integer> columns = columns(match.row());
        List<Token> cells = cells(match);
        double confidence = confidence(match.likeness());
        if (cells.size() < columns.size()) {
            boolean isCut = cells.getLast().equals(last);
            return new PlacedRow(match.row(), shortRow(match, cells, columns, isCut), 0.97 * confidence);
        }
        List<Placement> candidates = Placement.candidates(cells, columns, form.width());
        if (candidates.size() > 1) {
            candidates = narrow(candidates, form, match.run());
            confidence *= 0.99;
        }
        return new PlacedRow(match.row(), consensus(candidates, form.width()), confidence);
    }

    private List<PlacedRow.PlacedCell> shortRow(
            RowMatch match, List<Token> cells, List<Integer> columns, boolean isCut) {
        int width = rows.get(match.row()).width();
        boolean hasCells = cells.getFirst().column() >= 0;
        return pages.place(match.row(), cells, columns, width)
                .orElseGet(() -> ShortRow.place(cells, columns, width, isCut || !hasCells));
    }

    private List<Placement> narrow(List<Placement> candidates, RowForm form, Run run) {
        Integer first = firstColumns.get(run.rowWidth());
        if (first != null) {
            List<Placement> placed =
                    candidates.stream().filter(c -> c.startsAt(first)).toList();
            if (placed.size() == 1) {
                return placed;
            }
        }
        List<Placement> summing =
                candidates.stream().filter(c -> c.agreesWith(form)).toList();
        return summing.isEmpty() ? candidates : summing;
    }

    private static List<PlacedRow.PlacedCell> consensus(List<Placement> candidates, int width) {
        List<PlacedRow.PlacedCell> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            Token token = candidates.getFirst().tokens().get(column);
            boolean agreed = true;
            for (Placement candidate : candidates) {
                Token other = candidate.tokens().get(column);
                agreed &= token == null
                        ? other == null
                        : other != null && token.value().equals(other.value());
                token = token == null ? other : token;
            }
            cells.add(new PlacedRow.PlacedCell(token, agreed));
        }
        return cells;
    }

    private static double confidence(double likeness) {
        if (likeness >= 0.6) {
            return 0.999;
        }
        return likeness >= 0.3 ? 0.99 : 0.97;
    }
}
