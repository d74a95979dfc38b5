package org.gongkai.report.form;

import java.util.List;
import java.util.Map;

/**
 * A figure that means the same in several editions although its cells differ.
 *
 * @param key stable name, such as {@code requests.granted}
 * @param comparability how far figures of two editions may be compared
 * @param unit as printed
 * @param cells per edition name, the cells whose sum it is; editions without it are not there
 */
public record Indicator(
        String key, Comparability comparability, Wording label, String unit, Map<String, List<CellKey>> cells) {
    public Indicator {
        cells = Map.copyOf(cells);
    }

    /** How far figures of two editions may be compared. */
    public enum Comparability {
        /** They count the same. */
        EXACT,
        /** They count nearly the same; a difference says little. */
        APPROXIMATE,
        /** The forms define them differently; a difference is no finding. */
        CAUTION
    }

    /** The cells that make it up in an edition, empty where the edition has no such figure. */
    public List<CellKey> in(Edition edition) {
        return cells.getOrDefault(edition.name(), List.of());
    }
}
