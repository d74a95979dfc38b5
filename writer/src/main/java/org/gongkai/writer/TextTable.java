package org.gongkai.writer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.report.Cell;
import org.gongkai.report.CellDefinition;
import org.gongkai.report.CellGrid;
import org.gongkai.report.CellType;
import org.gongkai.report.CellValue;
import org.gongkai.report.FormColumn;
import org.gongkai.report.FormRow;
import org.gongkai.report.FormTable;
import org.gongkai.report.Wording;

/** Statutory tables as aligned text. */
final class TextTable {
    private static final int LABEL_WIDTH = 36;
    private static final int GAP = 2;
    private static final int LEAST_WIDTH = 4;

    private final CellGrid cells;
    private final Locale locale;
    private boolean hasGaps;

    TextTable(CellGrid cells, Locale locale) {
        this.cells = cells;
        this.locale = locale;
    }

    /** Whether a table written so far has cells without a number. */
    boolean hasGaps() {
        return hasGaps;
    }

    /** The table with its name above, each line ending with a line end. */
    String text(FormTable table) {
        if (isAbsent(table)) {
            return table.title() + say("absent.table") + "\n";
        }
        StringBuilder out = new StringBuilder(table.title()).append('\n');
        List<String> header = List.of();
        for (Line line : lines(table)) {
            if (!line.columns().equals(header)) {
                header = line.columns();
                appendHeader(out, header);
            }
            append(out, line);
        }
        return out.toString();
    }

    /** A printed line: the label and its cells under their columns. */
    private record Line(String label, List<String> columns, List<CellDefinition> cells) {}

    private boolean isAbsent(FormTable table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .allMatch(cell -> cells.get(cell).value() instanceof CellValue.Absent);
    }

    private static List<Line> lines(FormTable table) {
        List<Line> lines = new ArrayList<>();
        boolean isOneRow = table.rows().size() == 1;
        for (FormRow row : table.rows()) {
            if (isOneRow) {
                lines.addAll(byGroup(row));
            } else {
                lines.add(new Line(row.label(), labels(row.columns()), row.cells()));
            }
        }
        return lines;
    }

    private static List<Line> byGroup(FormRow row) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < row.width(); i++) {
            groups.computeIfAbsent(row.columns().get(i).group(), _ -> new ArrayList<>())
                    .add(i);
        }
        return groups.entrySet().stream()
                .map(group -> new Line(
                        group.getKey(),
                        labels(group.getValue().stream().map(row.columns()::get).toList()),
                        group.getValue().stream().map(row.cells()::get).toList()))
                .toList();
    }

    private static List<String> labels(List<FormColumn> columns) {
        return columns.stream().map(column -> column.labels().getFirst()).toList();
    }

    private static void appendHeader(StringBuilder out, List<String> columns) {
        out.append("  ").append(Columns.left("", LABEL_WIDTH));
        columns.forEach(column -> out.append(" ".repeat(GAP)).append(Columns.right(column, width(column))));
        out.append('\n');
    }

    private void append(StringBuilder out, Line line) {
        out.append("  ").append(Columns.left(line.label(), LABEL_WIDTH));
        for (int i = 0; i < line.cells().size(); i++) {
            int width = width(line.columns().get(i));
            out.append(" ".repeat(GAP))
                    .append(Columns.right(shown(cells.get(line.cells().get(i))), width));
        }
        out.append('\n');
    }

    private static int width(String column) {
        return Math.max(LEAST_WIDTH, Columns.width(column));
    }

    private String shown(Cell cell) {
        return cell.definition().type() == CellType.HEADING && cell.raw().isEmpty() ? "" : shown(cell.value());
    }

    private String shown(CellValue value) {
        hasGaps |= !(value instanceof CellValue.Printed);
        return switch (value) {
            case CellValue.Printed _, CellValue.Derived _ -> PrintedNumber.of(value);
            case CellValue.Blank _ -> say("state.blank");
            case CellValue.NilMark nil -> nil.mark();
            case CellValue.Unreadable _ -> say("state.unreadable");
            case CellValue.Absent _ -> say("state.absent");
        };
    }

    private String say(String key) {
        return Wording.of(TextWriter.BUNDLE, key).in(locale);
    }
}
