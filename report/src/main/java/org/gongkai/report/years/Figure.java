package org.gongkai.report.years;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.Cell;
import org.gongkai.report.Quantity;

/**
 * What one report says about an indicator: a cell, or several to be added.
 *
 * @param cells at least one
 */
public record Figure(List<Cell> cells) {
    public Figure {
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("cells of a figure must be at least 1, was 0");
        }
        cells = List.copyOf(cells);
    }

    /** Their sum, amounts of money in 元; empty as soon as one of them holds no number, since blank is not zero. */
    public Optional<Quantity> quantity() {
        BigDecimal sum = BigDecimal.ZERO;
        String unit = "";
        for (Cell cell : cells) {
            Optional<Quantity> part = cell.normalized();
            if (part.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(part.get().value());
            unit = part.get().unit();
        }
        return Optional.of(new Quantity(sum, unit));
    }

    /** {@code number} where all cells hold numbers, else the state of the first that does not. */
    public String state() {
        return cells.stream()
                .map(cell -> cell.value().state())
                .filter(state -> !state.equals("number"))
                .findFirst()
                .orElse("number");
    }

    /** 0 to 1, the least of its cells'. */
    public double confidence() {
        return cells.stream().mapToDouble(Cell::confidence).min().orElse(1);
    }
}
