package org.gongkai.web.registers.model;

import java.util.Map;

/**
 * A record behind a row, as it is kept now, in no language.
 *
 * @param id by which it is known again; empty while it is not entered
 * @param revision which state of it this is
 * @param cells by the key of the column; blank ones are left out
 */
public record KeptRow(String id, long body, String revision, Map<String, String> cells) {
    /** Keeps a copy. */
    public KeptRow {
        cells = Map.copyOf(cells);
    }

    /** A record that is not entered yet. */
    public static KeptRow fresh(long body) {
        return new KeptRow("", body, "", Map.of());
    }

    /** Whether it is not entered yet. */
    public boolean isFresh() {
        return id.isEmpty();
    }

    /** What is kept in a column; empty where it is blank. */
    public String cell(String key) {
        return cells.getOrDefault(key, "");
    }
}
