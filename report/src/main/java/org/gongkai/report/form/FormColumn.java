package org.gongkai.report.form;

import java.util.List;

/**
 * A value column of a statutory table.
 *
 * @param suffix what the column adds to the row's key, empty where the row's key is the cell's
 * @param labels header texts, the official one first
 * @param group header text above, empty where there is none
 */
public record FormColumn(String suffix, List<String> labels, String group) {
    public FormColumn {
        labels = List.copyOf(labels);
    }
}
