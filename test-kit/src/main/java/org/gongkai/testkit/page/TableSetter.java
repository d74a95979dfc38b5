package org.gongkai.testkit.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Table;
import org.gongkai.testkit.draft.TableCell;

/** Sets one table: rows as high as their text, cut between rows at the end of a page. */
final class TableSetter {
    private static final double LINE_HEIGHT = 1.3;
    private static final double PADDING = 3;
    private final Table table;
    private final PageForm form;
    private final PageSetter pages;
    private final boolean repeatsHeader;
    private final double[] left;
    private final double[] heights;

    TableSetter(Table table, PageForm form, PageSetter pages, Dice dice) {
        this.table = table;
        this.form = form;
        this.pages = pages;
        this.repeatsHeader = dice.chance(0.3);
        this.left = columns();
        this.heights = IntStream.range(0, table.rows().size())
                .mapToDouble(this::height)
                .toArray();
    }

    private double[] columns() {
        int width = table.width();
        double sum = IntStream.range(0, width).mapToDouble(this::weight).sum();
        double[] places = new double[width + 1];
        places[0] = form.margin();
        for (int i = 0; i < width; i++) {
            places[i + 1] = places[i] + form.innerWidth() * weight(i) / sum;
        }
        return places;
    }

    private double weight(int column) {
        return switch (table.key()) {
            case "requests" -> column == 0 ? 1.2 : column == 1 ? 1.8 : column == 2 ? 3.6 : 1.1;
            case "statistics" -> column == 0 ? 6 : 1;
            default -> 1;
        };
    }

    private double height(int row) {
        int most = 1;
        List<Integer> shown = shown(row);
        for (int column : shown) {
            if (table.rowspan(row, column) == 1) {
                most = Math.max(most, lines(row, column).size());
            }
        }
        return most * form.tableSize() * LINE_HEIGHT + 2 * PADDING;
    }

    private List<Integer> shown(int row) {
        return IntStream.range(0, table.rows().get(row).size())
                .filter(column -> table.shows(row, column))
                .boxed()
                .toList();
    }

    private List<String> lines(int row, int column) {
        TableCell cell = table.rows().get(row).get(column);
        if (!form.isRuled() && cell.kind() == TableCell.Kind.VALUE) {
            return List.of(cell.text().replace('\n', ' '));
        }
        double width = left[column + table.colspan(row, column)] - left[column] - 2 * PADDING;
        List<String> lines = new ArrayList<>();
        for (String part : cell.text().split("\n")) {
            lines.addAll(Sheet.wrap(part, form.tableSize(), Math.max(width, form.tableSize())));
        }
        return lines;
    }

    void set() {
        int from = 0;
        int rows = heights.length;
        int header = 0;
        while (header < rows && !Table.holdsValues(table.rows().get(header))) {
            header++;
        }
        while (from < rows) {
            pages.need(heights[from] + 1);
            int to = from;
            double y = pages.y();
            while (to < rows && (to == from || y + heights[to] <= form.bottom())) {
                y += heights[to++];
            }
            part(from, to);
            if (to < rows && repeatsHeader && header < from + 1 && header <= 3) {
                pages.need(form.height());
                part(0, header);
            }
            from = to;
        }
        pages.goTo(pages.y() + form.size());
    }

    /** Sets these rows below the last thing on the page. */
    private void part(int from, int to) {
        double y = pages.y();
        for (int row = from; row < to; row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                boolean begins = table.shows(row, column)
                        || (row == from && table.coveredFromAbove(row, column) && !table.coveredFromLeft(row, column));
                if (begins) {
                    cell(row, column, Math.min(to, row + table.rowspan(row, column)), y);
                }
            }
            y += heights[row];
        }
        pages.goTo(y);
    }

    private void cell(int row, int column, int end, double top) {
        double bottom = top;
        for (int i = row; i < end; i++) {
            bottom += heights[i];
        }
        double right = left[column + table.colspan(row, column)];
        if (form.isRuled()) {
            frame(left[column], top, right, bottom);
        }
        if (table.shows(row, column)) {
            text(lines(row, column), left[column], right, (top + bottom) / 2);
        }
    }

    private void text(List<String> lines, double from, double to, double middle) {
        double size = form.tableSize();
        double y = middle - lines.size() * size * LINE_HEIGHT / 2;
        for (String line : lines) {
            pages.sheet().text((from + to - Sheet.width(line, size)) / 2, y + size, size, line);
            y += size * LINE_HEIGHT;
        }
    }

    private void frame(double x0, double y0, double x1, double y1) {
        Sheet sheet = pages.sheet();
        sheet.line(x0, y0, x1, y0);
        sheet.line(x0, y1, x1, y1);
        sheet.line(x0, y0, x0, y1);
        sheet.line(x1, y0, x1, y1);
    }
}
