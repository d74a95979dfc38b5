package org.gongkai.reader.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.reader.likeness.Confidence;
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
    private final CellMaker maker;
    private final @Nullable PrintedColumns[] columnsByWidth;
    private final Map<Integer, Set<Integer>> labelColumns = new HashMap<>();

    /** The matched rows and the cells of each. */
    private List<RowMatch> matches = List.of();

    private List<List<Token>> cells = List.of();

    /** What rows tell of one another's columns, made when the first row does not tell by itself. */
    private @Nullable SeenColumns seenColumns;

    private @Nullable PageColumns pages;

    /**
     * A placer for one printed table.
     *
     * @param isPrinted for tables with one set of columns: whether the document prints the column at all
     */
    ColumnPlacer(FormTable table, List<RowForm> rows, List<Boolean> isPrinted, CellMaker maker) {
        this.table = table;
        this.rows = rows;
        this.isPrinted = List.copyOf(isPrinted);
        this.maker = maker;
        int widest = 0;
        for (RowForm row : rows) {
            widest = Math.max(widest, row.width());
        }
        columnsByWidth = new @Nullable PrintedColumns[widest + 1];
    }

    /**
     * Places every matched run.
     *
     * @param last the last token of the region: a row that ends there too short was cut off
     */
    List<PlacedRow> place(List<RowMatch> matches, @Nullable Token last) {
        this.matches = matches;
        matches.forEach(this::noteLabelColumn);
        cells = new ArrayList<>(matches.size());
        for (RowMatch match : matches) {
            cells.add(cells(match));
        }
        List<PlacedRow> placed = new ArrayList<>(matches.size());
        for (int index = 0; index < cells.size(); index++) {
            placed.add(place(index, matches.get(index), cells.get(index), last));
        }
        return placed;
    }

    private SeenColumns seenColumns() {
        SeenColumns seen = seenColumns;
        if (seen == null) {
            seen = SeenColumns.of(matches.stream().map(this::definite).toList());
            seenColumns = seen;
        }
        return seen;
    }

    private PageColumns pages() {
        PageColumns known = pages;
        if (known == null) {
            known = new PageColumns(maker);
            for (int index = 0; index < cells.size(); index++) {
                int row = matches.get(index).row();
                known.note(row, cells.get(index), columns(row));
            }
            pages = known;
        }
        return known;
    }

    private void noteLabelColumn(RowMatch match) {
        Run run = match.run();
        if (run.labelColumn() >= 0) {
            labelColumns.computeIfAbsent(run.rowWidth(), _ -> new HashSet<>()).add(run.labelColumn());
        }
    }

    /**
     * In which columns the values of a row certainly stand: as many cells as the form has columns from the first printed one
     * to the last, or as many printed ones at all.
     */
    private SeenColumns.Row definite(RowMatch match) {
        Run run = match.run();
        List<Integer> printed = new ArrayList<>(run.tokens().size());
        for (Token token : run.tokens()) {
            if (!token.isBlank() && token.column() >= 0) {
                printed.add(token.column());
            }
        }
        int width = columns(match.row()).size();
        boolean isSpan = !printed.isEmpty() && printed.getLast() - printed.getFirst() == width - 1;
        boolean isFull = width > 1 && (isSpan || printed.size() == width);
        List<Integer> columns = SeenColumns.UNKNOWN;
        if (isFull) {
            columns = isSpan && printed.size() != width ? span(printed.getFirst(), printed.getLast()) : printed;
        }
        return new SeenColumns.Row(run.rowWidth(), run.labelColumn(), columns);
    }

    private static List<Integer> span(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private PrintedColumns columns(int row) {
        int width = rows.get(row).width();
        PrintedColumns known = columnsByWidth[width];
        if (known == null) {
            known = PrintedColumns.of(width, isPrinted);
            columnsByWidth[width] = known;
        }
        return known;
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
        List<Token> valued = from == 0 ? cells : cells.subList(from, cells.size());
        List<Token> own = withoutUnit(valued, width, labels);
        List<Token> joined = match.run().joined();
        if (own.size() > width) {
            return joined.size() == width ? joined : own;
        }
        boolean mayBeSpacedOut = joined.size() > 1 && joined.size() < own.size();
        return mayBeSpacedOut && !isProven(own, match.row()) ? joined : own;
    }

    /** Whether these cells fill the row and add up: then single blanks part numbers and not digits. */
    private boolean isProven(List<Token> cells, int row) {
        return cells.size() == columns(row).size()
                && Placement.shifted(cells, columns(row), 0).proves(rows.get(row));
    }

    /** A nil mark where other rows have their unit is no value. */
    private List<Token> withoutUnit(List<Token> cells, int width, Set<Integer> labels) {
        int column = cells.getFirst().column();
        boolean unitFirst = table.hasUnitColumn()
                && cells.size() > width
                && cells.getFirst().value() instanceof TokenValue.Nil
                && (column < 0 || labels.contains(column));
        return unitFirst ? cells.subList(1, cells.size()) : cells;
    }

    private PlacedRow place(int index, RowMatch match, List<Token> cells, @Nullable Token last) {
        RowForm form = rows.get(match.row());
        PrintedColumns columns = columns(match.row());
        double confidence = Confidence.ofLabel(match.likeness());
        if (cells.size() == columns.size()
                && cells.size() == match.run().tokens().size()) {
            return new PlacedRow(match.row(), inOrder(cells, columns), confidence);
        }
        List<Placement> known = byNeighbours(index, match, columns);
        if (!known.isEmpty()) {
            return new PlacedRow(match.row(), consensus(known, form.width()), confidence);
        }
        if (cells.size() < columns.size()) {
            boolean isCut = cells.getLast().equals(last);
            return new PlacedRow(
                    match.row(), shortRow(match, cells, columns, isCut), Confidence.ofShortRow(match.likeness()));
        }
        List<Placement> candidates = Placement.candidates(cells, columns);
        if (candidates.size() > 1) {
            List<Placement> summing =
                    candidates.stream().filter(c -> c.agreesWith(form)).toList();
            candidates = summing.isEmpty() ? candidates : summing;
            confidence = Confidence.ofSeveralWays(match.likeness());
        }
        return new PlacedRow(match.row(), consensus(candidates, form.width()), confidence);
    }

    /**
     * The ways in which the row stands where rows around it stand, with any other way in which its total is the sum of its
     * parts; empty when the rows around do not tell.
     */
    private List<Placement> byNeighbours(int index, RowMatch match, PrintedColumns columns) {
        RowForm form = rows.get(match.row());
        List<Token> cells = match.run().tokens();
        if (columns.size() < 2 || cells.size() < columns.size()) {
            return List.of();
        }
        List<Placement> placed = new ArrayList<>();
        for (List<Integer> source : seenColumns().around(index)) {
            Placement.at(cells, columns, source)
                    .filter(way -> !placed.contains(way))
                    .ifPresent(placed::add);
        }
        if (!placed.isEmpty()) {
            Placement.candidates(cells, columns).stream()
                    .filter(way -> !placed.contains(way) && way.proves(form))
                    .forEach(placed::add);
        }
        return placed;
    }

    private List<PlacedRow.PlacedCell> shortRow(
            RowMatch match, List<Token> cells, PrintedColumns columns, boolean isCut) {
        boolean hasCells = cells.getFirst().column() >= 0;
        return pages().place(match.row(), cells, columns)
                .orElseGet(() -> ShortRow.place(cells, columns, isCut || !hasCells));
    }

    /** As many cells as printed columns, each in its own: the only way. */
    private static List<PlacedRow.PlacedCell> inOrder(List<Token> cells, PrintedColumns columns) {
        List<PlacedRow.PlacedCell> placed = new ArrayList<>(columns.width());
        for (int column = 0; column < columns.width(); column++) {
            int printed = columns.position(column);
            placed.add(new PlacedRow.PlacedCell(printed < 0 ? null : cells.get(printed), true));
        }
        return placed;
    }

    private static List<PlacedRow.PlacedCell> consensus(List<Placement> candidates, int width) {
        List<PlacedRow.PlacedCell> cells = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            Token token = candidates.getFirst().tokens().get(column);
            boolean agreed = true;
            for (Placement candidate : candidates.subList(1, candidates.size())) {
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
}
