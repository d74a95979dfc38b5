package org.gongkai.writer.statutory;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.TableCell.Kind;
import org.gongkai.report.form.FormColumn;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;

/**
 * Rows named by up to three columns of labels, outer ones reaching over the rows they contain; columns named by up to
 * three rows of header beside the remark on the relation of the items.
 */
final class NestedLayout {
    /** Relative widths: two characters, four, fifteen, and two for each value. */
    private static final List<Double> LABEL_WIDTHS = List.of(26.0, 47.0, 159.0);

    private static final double VALUE_WIDTH = 30;
    private static final int HEADER_ROWS = 3;

    private final FormTable form;
    private final List<FormColumn> columns;

    NestedLayout(FormTable form) {
        this.form = form;
        columns = form.rows().getFirst().columns();
    }

    Table table(RowValues values) {
        List<List<TableCell>> rows = new ArrayList<>(header());
        List<String> last = List.of();
        for (int i = 0; i < form.rows().size(); i++) {
            FormRow row = form.rows().get(i);
            List<TableCell> cells = new ArrayList<>(groups(row, last, i));
            int labelWidth = LABEL_WIDTHS.size() - row.groups().size();
            cells.add(TableCell.of(Kind.LABEL, row.label()).spanning(labelWidth, 1));
            cells.addAll(values.of(row));
            rows.add(cells);
            last = row.groups();
        }
        List<Double> widths = new ArrayList<>(LABEL_WIDTHS);
        columns.forEach(_ -> widths.add(VALUE_WIDTH));
        return new Table(form.title(), widths, HEADER_ROWS, rows);
    }

    private List<List<TableCell>> header() {
        TableCell remark = header("（" + form.headers().get(0) + "）").spanning(LABEL_WIDTHS.size(), HEADER_ROWS);
        TableCell all = header(form.headers().get(1)).spanning(columns.size(), 1);
        List<TableCell> upper = new ArrayList<>();
        List<TableCell> lower = new ArrayList<>();
        String group = "";
        for (FormColumn column : columns) {
            TableCell name = header(column.labels().getFirst());
            if (column.group().isEmpty()) {
                upper.add(name.spanning(1, 2));
            } else {
                lower.add(name);
                if (!column.group().equals(group)) {
                    upper.add(header(column.group()).spanning(members(column.group()), 1));
                }
            }
            group = column.group();
        }
        return List.of(List.of(remark, all), upper, lower);
    }

    private int members(String group) {
        return (int)
                columns.stream().filter(column -> column.group().equals(group)).count();
    }

    /** The labels that begin at this row, each as deep as the rows that share it. */
    private List<TableCell> groups(FormRow row, List<String> last, int index) {
        List<TableCell> cells = new ArrayList<>();
        for (int level = 0; level < row.groups().size(); level++) {
            List<String> path = row.groups().subList(0, level + 1);
            boolean goesOn = last.size() > level && last.subList(0, level + 1).equals(path);
            if (!goesOn) {
                cells.add(TableCell.of(Kind.GROUP, stacked(path.getLast())).spanning(1, depth(path, index)));
            }
        }
        return cells;
    }

    private int depth(List<String> path, int index) {
        List<FormRow> rest = form.rows().subList(index, form.rows().size());
        return (int) rest.stream()
                .takeWhile(row -> row.groups().size() >= path.size()
                        && row.groups().subList(0, path.size()).equals(path))
                .count();
    }

    /** A number in brackets stands on a line of its own above the words. */
    private static String stacked(String label) {
        int end = label.indexOf('）');
        return end < 0 || end + 1 == label.length()
                ? label
                : label.substring(0, end + 1) + "\n" + label.substring(end + 1);
    }

    private static TableCell header(String text) {
        return TableCell.of(Kind.HEADER, text);
    }
}
