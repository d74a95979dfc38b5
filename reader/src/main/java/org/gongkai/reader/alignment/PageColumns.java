package org.gongkai.reader.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.reader.tokens.Token;
import org.gongkai.reader.tokens.TokenValue;
import org.jspecify.annotations.Nullable;

/**
 * Columns told by where values stand on the page, for text that keeps a page's layout with spaces. A row that prints fewer
 * values than the form has columns is laid under the nearest full rows; what does not stand clearly under one column makes
 * the whole row uncertain.
 */
final class PageColumns {
    private static final int FARTHEST_ROW = 6;

    private final CellMaker maker;
    private final Map<Integer, List<Token>> fullRows = new HashMap<>();

    PageColumns(CellMaker maker) {
        this.maker = maker;
    }

    /** Display columns that a value covers, both ends included; Han characters are two wide. */
    private record Extent(int left, int right) {
        boolean overlaps(Extent other) {
            return left <= other.right && other.left <= right;
        }

        int distance(Extent other) {
            return Math.abs(left + right - other.left - other.right);
        }
    }

    /** Remembers where the columns of a full row stand. */
    void note(int row, List<Token> cells, PrintedColumns columns) {
        if (cells.size() == columns.size() && cells.size() > 1 && isOnOneLine(cells)) {
            fullRows.put(row, cells);
        }
    }

    /**
     * Lays the values of a row under the columns of the nearest full rows above and below; empty when there are none or
     * they do not agree.
     */
    Optional<List<PlacedRow.PlacedCell>> place(int row, List<Token> cells, PrintedColumns columns) {
        if (!isOnOneLine(cells)) {
            return Optional.empty();
        }
        List<Optional<List<PlacedRow.PlacedCell>>> ways = Stream.of(-1, 1)
                .map(step -> nearest(row, step, columns.size()))
                .filter(model -> !model.isEmpty())
                .map(model -> under(model, cells, columns))
                .distinct()
                .toList();
        return ways.size() == 1 ? ways.getFirst() : Optional.empty();
    }

    private Optional<List<PlacedRow.PlacedCell>> under(List<Extent> model, List<Token> cells, PrintedColumns columns) {
        @Nullable Token[] under = new @Nullable Token[model.size()];
        for (Token cell : cells) {
            int column = column(extent(cell), model);
            boolean mayBeSeveral = cell.value() instanceof TokenValue.Garbled;
            if (column < 0 || under[column] != null || mayBeSeveral) {
                return Optional.empty();
            }
            under[column] = cell;
        }
        return Optional.of(placed(under, columns, cells.getLast()));
    }

    private static List<PlacedRow.PlacedCell> placed(@Nullable Token[] under, PrintedColumns columns, Token last) {
        Token empty = new Token(TokenValue.BLANK, "", last.event(), last.end(), last.end(), last.row(), -1);
        List<PlacedRow.PlacedCell> placed = new ArrayList<>();
        for (int column = 0; column < columns.width(); column++) {
            int printed = columns.position(column);
            Token token = printed < 0 ? null : under[printed];
            placed.add(new PlacedRow.PlacedCell(printed >= 0 && token == null ? empty : token, true));
        }
        return placed;
    }

    /** The nearest full row above (step -1) or below (1); empty when none is near. */
    private List<Extent> nearest(int row, int step, int width) {
        for (int distance = 1; distance <= FARTHEST_ROW; distance++) {
            List<Token> model = fullRows.getOrDefault(row + step * distance, List.of());
            if (model.size() == width) {
                return model.stream().map(this::extent).toList();
            }
        }
        return List.of();
    }

    /** The column under which a value stands, -1 when it is none or could be two. */
    private static int column(Extent value, List<Extent> model) {
        int best = -1;
        int overlapping = 0;
        for (int column = 0; column < model.size(); column++) {
            if (value.overlaps(model.get(column))) {
                overlapping++;
                best = column;
            }
        }
        if (overlapping > 0) {
            return overlapping == 1 ? best : -1;
        }
        return closest(value, model);
    }

    /** For a value between columns: the closest, if it is at most half as far as the next. */
    private static int closest(Extent value, List<Extent> model) {
        int best = 0;
        int next = -1;
        for (int column = 1; column < model.size(); column++) {
            if (value.distance(model.get(column)) < value.distance(model.get(best))) {
                next = best;
                best = column;
            } else if (next < 0 || value.distance(model.get(column)) < value.distance(model.get(next))) {
                next = column;
            }
        }
        boolean isClear = next < 0 || 2 * value.distance(model.get(best)) <= value.distance(model.get(next));
        return isClear ? best : -1;
    }

    private static boolean isOnOneLine(List<Token> cells) {
        int event = cells.getFirst().event();
        for (Token cell : cells) {
            if (cell.column() >= 0 || cell.event() != event) {
                return false;
            }
        }
        return true;
    }

    private Extent extent(Token token) {
        String line = maker.textAround(token);
        int left = width(line, 0, token.start());
        return new Extent(left, left + width(line, token.start(), token.end()) - 1);
    }

    private static int width(String line, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += line.charAt(i) >= '\u1100' ? 2 : 1;
        }
        return width;
    }
}
