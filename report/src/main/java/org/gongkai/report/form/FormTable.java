package org.gongkai.report.form;

import java.util.List;

/**
 * A statutory table.
 *
 * @param key short name: {@code disclosure}, {@code requests}, {@code remedies}, {@code statistics}
 * @param title what people call it, for messages
 * @param anchors texts that begin it and occur nowhere else in the form, best first
 * @param headers texts of its header that are not column labels
 * @param rows value rows, top to bottom
 * @param hasUnitColumn a column of units stands left of the values, whose dash is no value
 */
public record FormTable(
        String key,
        String title,
        List<String> anchors,
        List<String> headers,
        List<FormRow> rows,
        boolean hasUnitColumn) {
    public FormTable {
        anchors = List.copyOf(anchors);
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }
}
