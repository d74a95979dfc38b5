package org.gongkai.testkit.generate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.gongkai.report.form.CellKey;

/** The figures of one report while they are being invented: number and, where it matters, how it is printed. */
public final class Figures {
    private final Map<CellKey, Figure> figures = new LinkedHashMap<>();

    /**
     * A figure.
     *
     * @param printed as the cell prints it, unit included where the cell holds one
     * @param unit unit printed in the cell, empty where there is none
     */
    public record Figure(BigDecimal number, String printed, String unit) {}

    void put(String key, int number) {
        put(key, new Figure(BigDecimal.valueOf(number), Integer.toString(number), ""));
    }

    void put(String key, Figure figure) {
        figures.put(new CellKey(key), figure);
    }

    /** The whole number of this cell; the cell must have one. */
    int whole(String key) {
        return get(new CellKey(key)).number().intValueExact();
    }

    /** The figure of this cell; the cell must have one. */
    public Figure get(CellKey key) {
        return Objects.requireNonNull(figures.get(key), key::name);
    }

    /** Whether this cell has a figure; headings have none. */
    public boolean has(CellKey key) {
        return figures.containsKey(key);
    }
}
