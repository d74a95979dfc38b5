package org.gongkai.web.ui;

import java.util.List;

/**
 * A statutory table as printed in the form.
 *
 * @param key short name, unique on the page
 * @param title what people call it
 * @param blocks parts with columns of their own, top to bottom
 */
public record TableView(String key, String title, List<Block> blocks) {
    public TableView {
        blocks = List.copyOf(blocks);
    }

    /** Rows under one header. */
    public record Block(List<List<Label>> header, List<Row> rows) {
        public Block {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /** A row: its label cells, then its values. */
    public record Row(List<Label> labels, List<CellView> cells) {
        public Row {
            labels = List.copyOf(labels);
            cells = List.copyOf(cells);
        }
    }

    /**
     * A label cell.
     *
     * @param colspan columns covered, at least 1
     * @param rowspan rows covered, at least 1
     * @param kind CSS classes: {@code corner}, {@code column}, {@code group}, {@code label} or {@code unit}; groups and labels
     *     say how many groups stand before them ({@code level-0}, {@code level-1} …)
     */
    public record Label(String text, int colspan, int rowspan, String kind) {}
}
