package org.gongkai.web.ui;

import java.util.List;

/**
 * A source document with the values read from it marked.
 *
 * @param blocks lines, tables and notes in reading order
 * @param omitted how many blocks at the end are not shown
 */
public record SourceView(List<Block> blocks, int omitted) {
    public SourceView {
        blocks = List.copyOf(blocks);
    }

    /**
     * One line or one table; a line has no rows, a table no segments.
     *
     * @param kind {@code line}, {@code table} or {@code picture}
     * @param number 1-based line of the source, 0 where it has none
     */
    public record Block(String kind, int number, List<Segment> segments, List<Row> rows) {
        public Block {
            segments = List.copyOf(segments);
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table of the source. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of a table of the source. */
    public record Cell(int colspan, int rowspan, List<Segment> segments) {
        public Cell {
            segments = List.copyOf(segments);
        }
    }

    /**
     * A piece of text.
     *
     * @param id id of the mark, empty where the text is not marked
     * @param text as printed; empty where a blank cell is marked
     * @param cell key of the cell that was read here, empty where none was
     * @param findings 1-based numbers of the findings that point here, separated by spaces
     */
    public record Segment(String id, String text, String cell, String findings) {
        /** Whether anything points here. */
        public boolean isMarked() {
            return !id.isEmpty();
        }
    }
}
