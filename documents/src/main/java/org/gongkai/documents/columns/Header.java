package org.gongkai.documents.columns;

import java.util.ArrayList;
import java.util.List;

/**
 * The words above the values of a group, and the columns that words and values make. A word alone on its line above the names
 * of the columns is a title over all of them.
 */
final class Header {
    private static final int MOST_LINES = 12;

    private final PageLines lines;
    private final Columns columns = new Columns();
    private final float left;
    private final float labelRight;
    private final int firstRow;
    private final int first;
    private final boolean isMissing;

    /**
     * The header of a group.
     *
     * @param free index of the first line that belongs to no table above
     */
    Header(PageLines lines, LineGroup group, int free) {
        this.lines = lines;
        this.left = group.left();
        this.labelRight = Math.min(left, group.labelRight());
        group.values().stream().filter(field -> !field.hasGaps()).forEach(columns::take);
        int row = group.firstLine();
        while (row > free && isLabel(row - 1)) {
            row--;
        }
        this.firstRow = row;
        int line = row;
        boolean hasNames = false;
        while (line > Math.max(free, row - MOST_LINES) && lines.isNear(line) && isHeader(line - 1)) {
            line--;
            boolean isTitle = hasNames && lines.line(line).size() == 1;
            columns.takeHeaders(words(line).stream()
                    .filter(word -> !isTitle || !columns.under(word).isEmpty())
                    .toList());
            hasNames |= lines.line(line).size() > 1;
        }
        while (line < row && lines.line(line).size() < 2) {
            line++;
        }
        this.first = line;
        this.isMissing = line == row && (line == free || lines.hasValues(line - 1));
    }

    /** Whether a line only has words left of the values, close to the line below. */
    private boolean isLabel(int line) {
        return lines.isNear(line + 1) && lines.line(line).getLast().right() <= left + 1;
    }

    private boolean isHeader(int line) {
        List<Field> fields = lines.line(line);
        long numbers = fields.stream().filter(Field::isDigits).count();
        return !lines.hasValues(line)
                && numbers < 2
                && (fields.size() > 1 || columns.under(fields.getFirst()).size() <= 1);
    }

    private List<Field> words(int line) {
        return lines.line(line).stream().filter(this::isWord).toList();
    }

    /** Whether it stands right of the labels. */
    private boolean isWord(Field field) {
        return field.left() >= labelRight - 1;
    }

    /** The columns of values, to which those of another page may be added. */
    Columns columns() {
        return columns;
    }

    /** Whether the rows begin right where the page or the table above ends. */
    boolean isMissing() {
        return isMissing;
    }

    /** Whether there are words above the values. */
    boolean hasWords() {
        return first < firstRow;
    }

    /** Index of the first line below the header. */
    int firstRow() {
        return firstRow;
    }

    /** Index of its own first line. */
    int first() {
        return first;
    }

    /** Words over several columns first, then one row with the words of each column put together. */
    List<FoundTable.Row> rows() {
        StringBuilder label = new StringBuilder();
        List<FoundTable.Cell> wide = new ArrayList<>();
        List<StringBuilder> words = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            words.add(new StringBuilder());
        }
        for (int line = first; line < firstRow; line++) {
            for (Field field : lines.line(line)) {
                List<Integer> under = columns.under(field);
                if (!isWord(field)) {
                    label.append(field.text());
                } else if (under.size() == 1) {
                    words.get(under.getFirst()).append(field.text());
                } else {
                    wide.add(new FoundTable.Cell(wide.size(), field.text()));
                }
            }
        }
        List<FoundTable.Cell> cells = new ArrayList<>();
        cells.add(new FoundTable.Cell(0, label.toString()));
        words.forEach(word -> cells.add(new FoundTable.Cell(cells.size(), word.toString())));
        List<FoundTable.Row> rows = new ArrayList<>();
        if (!wide.isEmpty()) {
            rows.add(new FoundTable.Cells(wide));
        }
        rows.add(new FoundTable.Cells(cells));
        return rows;
    }
}
