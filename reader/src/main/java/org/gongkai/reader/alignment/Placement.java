package org.gongkai.reader.alignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.reader.tokens.Token;
import org.gongkai.reader.tokens.TokenValue;
import org.jspecify.annotations.Nullable;

/**
 * One way to lay the cells of a run on the columns of a row.
 *
 * @param tokens one per column of the row; null where nothing is printed for it
 */
record Placement(List<@Nullable Token> tokens) {
    /**
     * Lays cells on the printed columns, leaving out the first {@code shift} cells.
     *
     * @param columns columns of the row that the document prints
     */
    static Placement shifted(List<Token> cells, PrintedColumns columns, int shift) {
        List<@Nullable Token> tokens = new ArrayList<>(columns.width());
        for (int column = 0; column < columns.width(); column++) {
            int printed = columns.position(column);
            int cell = printed + shift;
            tokens.add(printed >= 0 && cell >= 0 && cell < cells.size() ? cells.get(cell) : null);
        }
        return new Placement(tokens);
    }

    /**
     * Lays cells on the printed columns by the source columns that they stand in; empty where one of these has no cell, or
     * where a printed cell would be left out.
     *
     * @param columns columns of the row that the document prints
     * @param source 0-based source column of each of them, left to right
     */
    static Optional<Placement> at(List<Token> cells, PrintedColumns columns, List<Integer> source) {
        List<Token> own = new ArrayList<>(cells.size());
        for (Token cell : cells) {
            if (source.contains(cell.column())) {
                own.add(cell);
            }
        }
        boolean isWhole =
                source.size() == columns.size() && own.size() == source.size() && printed(own) == printed(cells);
        return isWhole ? Optional.of(shifted(own, columns, 0)) : Optional.empty();
    }

    /**
     * Every way that leaves no printed cell out, or every way at all when more is printed than fits.
     *
     * @param cells at least as many as columns
     */
    static List<Placement> candidates(List<Token> cells, PrintedColumns columns) {
        int spare = cells.size() - columns.size();
        int filled = printed(cells);
        List<Placement> all = new ArrayList<>();
        List<Placement> complete = new ArrayList<>();
        for (int shift = 0; shift <= spare; shift++) {
            Placement placement = shifted(cells, columns, shift);
            all.add(placement);
            if (printed(placement.tokens()) == filled) {
                complete.add(placement);
            }
        }
        return complete.isEmpty() ? all : complete;
    }

    private static int printed(List<? extends @Nullable Token> cells) {
        int printed = 0;
        for (Token cell : cells) {
            printed += cell != null && !cell.isBlank() ? 1 : 0;
        }
        return printed;
    }

    /** The numbers by column. */
    List<Optional<BigDecimal>> numbers() {
        List<Optional<BigDecimal>> numbers = new ArrayList<>();
        for (Token token : tokens) {
            numbers.add(
                    token != null && token.value() instanceof TokenValue.Numeral(BigDecimal number, var _)
                            ? Optional.of(number)
                            : Optional.empty());
        }
        return numbers;
    }

    /** Whether no sum of the row is broken. */
    boolean agreesWith(RowForm form) {
        List<Optional<BigDecimal>> numbers = numbers();
        return form.sums().stream().allMatch(sum -> sum.holds(numbers).orElse(true));
    }

    /** Whether a printed total other than 0 is the sum of its parts, blanks counting nothing, and no sum is broken. */
    boolean proves(RowForm form) {
        List<Optional<BigDecimal>> numbers = numbers();
        List<Optional<BigDecimal>> parts = numbers.stream()
                .map(number -> Optional.of(number.orElse(BigDecimal.ZERO)))
                .toList();
        return agreesWith(form)
                && form.sums().stream()
                        .anyMatch(sum ->
                                numbers.get(sum.total()).orElse(BigDecimal.ZERO).signum() != 0
                                        && sum.holds(parts).orElse(false));
    }
}
