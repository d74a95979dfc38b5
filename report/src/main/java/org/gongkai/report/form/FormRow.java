package org.gongkai.report.form;

import java.util.List;

/**
 * A value row of a statutory table.
 *
 * @param key prefix of its cells' keys
 * @param labels row texts, the official one first
 * @param groups texts of the heading cells that may stand left of or above it, outermost first
 * @param columns its value columns, left to right
 * @param cells its cells, left to right
 */
public record FormRow(
        String key, List<String> labels, List<String> groups, List<FormColumn> columns, List<CellDefinition> cells) {
    public FormRow {
        labels = List.copyOf(labels);
        groups = List.copyOf(groups);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /** The official label. */
    public String label() {
        return labels.getFirst();
    }

    /** How many values the row holds. */
    public int width() {
        return cells.size();
    }
}
