package org.gongkai.web.ui;

import java.util.List;

/**
 * A figure of several bodies over several years: a table, and the chart drawn from it.
 *
 * @param figure what is counted
 * @param years column heads, ascending
 * @param rows one per body
 * @param totals one per year
 */
public record TrendView(Figure figure, List<Integer> years, List<Row> rows, List<Entry> totals) {
    public TrendView {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /**
     * What is counted.
     *
     * @param title its name
     * @param unit as printed, empty where it has none
     * @param caution how far the years may be compared; empty where they count the same
     */
    public record Figure(String title, String unit, String caution) {}

    /** A body's figures, one per year. */
    public record Row(String body, List<Entry> entries) {
        public Row {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A figure.
     *
     * @param state number, blank, nil, unreadable, absent, none (no report) or unknown (not in that year's form)
     * @param text what the table shows
     * @param value the number for the chart, empty for every other state
     * @param note what is added in small print, may be empty
     * @param report 1-based number of the report it comes from, 0 where there is none
     */
    public record Entry(String state, String text, String value, String note, int report) {}
}
