package org.gongkai.web.registers.model;

import java.util.Map;

/**
 * A row of a register.
 *
 * @param id by which it is known again within its register
 * @param body the agency whose row it is
 * @param cells by the key of the column, as people read them; a column without one is blank
 * @param address of the page behind it; empty where there is none
 */
public record RegisterLine(String id, long body, Map<String, String> cells, String address) {
    /** Keeps a copy. */
    public RegisterLine {
        cells = Map.copyOf(cells);
    }

    /** The text of a cell; empty where it is blank. */
    public String cell(String key) {
        return cells.getOrDefault(key, "");
    }
}
