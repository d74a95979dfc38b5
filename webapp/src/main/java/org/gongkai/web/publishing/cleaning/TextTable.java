package org.gongkai.web.publishing.cleaning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.documents.outgoing.Alignment;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.Indent;
import org.gongkai.documents.outgoing.Run;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.TableCell.Kind;
import org.gongkai.documents.outgoing.TextRole;
import org.jsoup.nodes.Element;

/**
 * A table of clean HTML. Its spans are whatever somebody typed or pasted: those that reach over others or out of the table are cut,
 * rows that are too short are filled up. One that is wider than any page is lines of words.
 */
final class TextTable {
    private static final int WIDEST = 40;
    private static final int SHORT = 12;

    private final List<Element> rows;
    private final List<BitSet> taken = new ArrayList<>();
    private final List<List<TableCell>> cells = new ArrayList<>();

    private TextTable(List<Element> rows) {
        this.rows = rows;
        rows.forEach(_ -> {
            taken.add(new BitSet());
            cells.add(new ArrayList<>());
        });
    }

    /** Its caption and the table; nothing of a table without cells. */
    static List<Block> of(Element table) {
        List<Element> rows = table.select("tr").stream()
                .filter(row -> table.equals(row.closest("table"))
                        && !row.select("td, th").isEmpty())
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Element caption = table.selectFirst("caption");
        String name = caption == null ? "" : caption.text().strip();
        List<Block> blocks = new ArrayList<>();
        if (!name.isEmpty()) {
            blocks.add(line(name, TextRole.STRONG, Alignment.CENTER));
        }
        TextTable made = new TextTable(rows);
        int columns = made.read();
        if (columns <= WIDEST) {
            blocks.add(made.make(name, columns));
        } else {
            made.cells.forEach(row -> blocks.add(line(words(row), TextRole.BODY, Alignment.LEFT)));
        }
        return blocks;
    }

    private static Block line(String words, TextRole role, Alignment alignment) {
        return new Block.Paragraph(List.of(new Run(words, role)), alignment, Indent.NONE);
    }

    private static String words(List<TableCell> row) {
        return row.stream().map(TableCell::text).collect(Collectors.joining("  "));
    }

    /** How many columns it has. */
    private int read() {
        for (int row = 0; row < rows.size(); row++) {
            read(row);
        }
        return taken.stream().mapToInt(BitSet::length).max().orElse(1);
    }

    private Table make(String name, int columns) {
        for (int row = 0; row < rows.size(); row++) {
            fill(row, columns);
        }
        return new Table(name, Collections.nCopies(columns, 1.0), headerRows(), cells);
    }

    private void read(int row) {
        for (Element cell : rows.get(row).select("> td, > th")) {
            int column = taken.get(row).nextClearBit(0);
            int across = Math.min(span(cell, "colspan"), free(row, column));
            int down = Math.min(span(cell, "rowspan"), rows.size() - row);
            for (int below = row; below < row + down; below++) {
                taken.get(below).set(column, column + across);
            }
            String text = cell.text().strip();
            cells.get(row).add(TableCell.of(kind(cell, text), text).spanning(across, down));
        }
    }

    /** How many places are free from here on. */
    private int free(int row, int column) {
        int next = taken.get(row).nextSetBit(column);
        return (next < 0 ? column + WIDEST : next) - column;
    }

    /** A hole stands behind whatever is before it, so that each row fills the grid. */
    private void fill(int row, int columns) {
        BitSet of = taken.get(row);
        for (int column = of.nextClearBit(0); column < columns; column = of.nextClearBit(column)) {
            of.set(column);
            cells.get(row).add(TableCell.of(Kind.LABEL, ""));
        }
    }

    private int headerRows() {
        int header = 0;
        while (header < rows.size() - 1
                && rows.get(header).select("> td").isEmpty()
                && cells.get(header).stream().allMatch(cell -> cell.rowspan() == 1)) {
            header++;
        }
        return header;
    }

    private static int span(Element cell, String name) {
        String span = cell.attr(name);
        return span.matches("[0-9]{1,4}") ? Math.max(1, Integer.parseInt(span)) : 1;
    }

    private static Kind kind(Element cell, String text) {
        if (cell.normalName().equals("th")) {
            return Kind.HEADER;
        }
        return text.length() <= SHORT ? Kind.VALUE : Kind.LABEL;
    }
}
