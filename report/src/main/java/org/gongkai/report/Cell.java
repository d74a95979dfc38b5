package org.gongkai.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellKey;
import org.jspecify.annotations.Nullable;

/**
 * A statutory cell as read.
 *
 * @param raw the characters as printed, empty where nothing is
 * @param unit printed unit, else the form's, else empty
 * @param provenance where it stands, null when absent or derived
 * @param confidence 0 to 1, that value and state are right
 * @param entry how the value came here
 */
public record Cell(
        CellDefinition definition,
        CellValue value,
        String raw,
        String unit,
        @Nullable Provenance provenance,
        double confidence,
        CellEntry entry) {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    /** A cell whose value was read from the document by the reader. */
    public Cell(
            CellDefinition definition,
            CellValue value,
            String raw,
            String unit,
            @Nullable Provenance provenance,
            double confidence) {
        this(definition, value, raw, unit, provenance, confidence, CellEntry.READ);
    }

    /** A cell that the document does not have. */
    public static Cell absent(CellDefinition definition, double confidence) {
        return new Cell(definition, new CellValue.Absent(), "", definition.unit(), null, confidence);
    }

    /** Key of the cell. */
    public CellKey key() {
        return definition.key();
    }

    /** The number printed, empty for every other state. */
    public Optional<BigDecimal> number() {
        return value instanceof CellValue.Printed printed ? Optional.of(printed.number()) : Optional.empty();
    }

    /** Amounts of money in 元, every other number as it is; empty unless a number was printed. */
    public Optional<Quantity> normalized() {
        return number().map(this::inBaseUnit);
    }

    private Quantity inBaseUnit(BigDecimal number) {
        return switch (unit) {
            case "元" -> new Quantity(number, "元");
            case "万元" -> new Quantity(number.multiply(TEN_THOUSAND), "元");
            case "亿元" -> new Quantity(number.multiply(HUNDRED_MILLION), "元");
            default -> new Quantity(number, unit);
        };
    }
}
