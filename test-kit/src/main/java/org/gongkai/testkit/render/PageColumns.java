package org.gongkai.testkit.render;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gongkai.testkit.draft.Table;

/**
 * Prints a table the way a page is turned into text by position: columns by gaps, wrapped labels above and below the line
 * of their values, words of the header stacked.
 */
final class PageColumns {
    private static final int GAP = 2;
    private final Table table;
    private final int[] left;
    private final int[] firstLine;
    private final TreeMap<Integer, TreeMap<Integer, String>> lines = new TreeMap<>();

    private PageColumns(Table table) {
        this.table = table;
        left = new int[table.width() + 1];
        for (int column = 0; column < table.width(); column++) {
            left[column + 1] = left[column] + columnWidth(column) + GAP;
        }
        firstLine = new int[table.rows().size() + 1];
        for (int row = 0; row < table.rows().size(); row++) {
            firstLine[row + 1] = firstLine[row] + height(row);
        }
    }

    static void print(Table table, StringBuilder out) {
        PageColumns page = new PageColumns(table);
        page.place();
        page.print(out);
    }

    private int columnWidth(int column) {
        return switch (table.key()) {
            case "requests" -> column < 2 ? 10 : column == 2 ? 28 : 8;
            case "remedies" -> 4;
            case "statistics" -> column == 0 ? 40 : 8;
            default -> 18;
        };
    }

    private int height(int row) {
        int height = 1;
        for (int column = 0; column < table.rows().get(row).size(); column++) {
            if (table.shows(row, column) && table.rowspan(row, column) == 1) {
                height = Math.max(height, wrapped(row, column).size());
            }
        }
        return height;
    }

    private List<String> wrapped(int row, int column) {
        int end = Math.min(column + table.colspan(row, column), left.length - 1);
        String text = table.rows().get(row).get(column).text();
        List<String> result = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            result.addAll(wrap(paragraph, left[end] - left[column] - GAP));
        }
        return result;
    }

    private void place() {
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                if (table.shows(row, column)) {
                    place(row, column);
                }
            }
        }
    }

    private void place(int row, int column) {
        List<String> parts = wrapped(row, column);
        int height = firstLine[row + table.rowspan(row, column)] - firstLine[row];
        int top = firstLine[row] + Math.max(0, (height - parts.size()) / 2);
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isEmpty()) {
                lines.computeIfAbsent(top + i, line -> new TreeMap<>()).put(left[column], parts.get(i));
            }
        }
    }

    private void print(StringBuilder out) {
        for (TreeMap<Integer, String> line : lines.values()) {
            StringBuilder text = new StringBuilder();
            int width = 0;
            for (var entry : line.entrySet()) {
                int gap = Math.max(entry.getKey() - width, text.isEmpty() ? 0 : GAP);
                text.append(" ".repeat(gap)).append(entry.getValue());
                width += gap + width(entry.getValue());
            }
            out.append(text).append('\n');
        }
    }

    /** Cuts a text into lines of at most this width, a Han character being two wide; numbers are never cut. */
    static List<String> wrap(String text, int most) {
        if (width(text) <= most || text.chars().allMatch(c -> c < 128)) {
            return List.of(text);
        }
        List<String> result = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean insideNumber = i > 0 && text.charAt(i) < 128 && text.charAt(i - 1) < 128;
            if (!insideNumber && width(line.toString()) + 2 > most) {
                result.add(line.toString());
                line.setLength(0);
            }
            line.append(text.charAt(i));
        }
        result.add(line.toString());
        return result;
    }

    private static int width(String text) {
        return text.chars().map(c -> c < 0x2000 ? 1 : 2).sum();
    }
}
