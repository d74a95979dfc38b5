package org.gongkai.writer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.report.Cell;
import org.gongkai.report.CellGrid;
import org.gongkai.report.CellValue;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellType;
import org.gongkai.report.form.FormColumn;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;
import org.gongkai.report.form.Wording;

/** Statutory tables as aligned text. */
final class TextTable {
    private static final int LABEL_WIDTH = 40;
    private static final int GAP = 2;
    private static final String INDENT = "  ";
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
        List<Line> block = new ArrayList<>();
        for (Line line : lines(table)) {
            if (!block.isEmpty() && !block.getFirst().columns().equals(line.columns())) {
                append(out, block);
                block.clear();
            }
            block.add(line);
        }
        append(out, block);
        return out.toString();
    }

    /** A printed line: the label and its values under their columns. */
    private record Line(String label, List<String> columns, List<String> values) {}

    private boolean isAbsent(FormTable table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .allMatch(cell -> cells.get(cell).value() instanceof CellValue.Absent);
    }

    private List<Line> lines(FormTable table) {
        if (table.rows().size() == 1) {
            return byGroup(table.rows().getFirst());
        }
        List<Line> lines = new ArrayList<>();
        List<String> above = List.of();
        for (FormRow row : table.rows()) {
            List<String> columns = labels(row.columns());
            List<String> groups = row.groups();
            for (int depth = shared(above, groups); depth < groups.size(); depth++) {
                String heading = INDENT.repeat(depth) + groups.get(depth);
                lines.add(new Line(heading, columns, Collections.nCopies(columns.size(), "")));
            }
            lines.add(new Line(INDENT.repeat(groups.size()) + row.label(), columns, values(row.cells())));
            above = groups;
        }
        return lines;
    }

    /** How many of the outermost groups are the same. */
    private static int shared(List<String> above, List<String> groups) {
        int depth = 0;
        while (depth < Math.min(above.size(), groups.size()) && above.get(depth).equals(groups.get(depth))) {
            depth++;
        }
        return depth;
    }

    private List<Line> byGroup(FormRow row) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < row.width(); i++) {
            groups.computeIfAbsent(row.columns().get(i).group(), _ -> new ArrayList<>())
                    .add(i);
        }
        return groups.entrySet().stream()
                .map(group -> new Line(
                        group.getKey(),
                        labels(group.getValue().stream().map(row.columns()::get).toList()),
                        values(group.getValue().stream().map(row.cells()::get).toList())))
                .toList();
    }

    private static List<String> labels(List<FormColumn> columns) {
        return columns.stream().map(column -> column.labels().getFirst()).toList();
    }

    private List<String> values(List<CellDefinition> definitions) {
        return definitions.stream().map(cells::get).map(this::shown).toList();
    }

    /** Lines under the same columns, the column labels above, each column as wide as its widest text. */
    private static void append(StringBuilder out, List<Line> block) {
        List<String> columns = block.getFirst().columns();
        int[] widths = columns.stream()
                .mapToInt(c -> Math.max(LEAST_WIDTH, Columns.width(c)))
                .toArray();
        for (Line line : block) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Columns.width(line.values().get(i)));
            }
        }
        append(out, "", columns, widths);
        block.forEach(line -> append(out, line.label(), line.values(), widths));
    }

    private static void append(StringBuilder out, String label, List<String> texts, int[] widths) {
        StringBuilder line = new StringBuilder(INDENT).append(Columns.left(label, LABEL_WIDTH));
        for (int i = 0; i < widths.length; i++) {
            line.append(" ".repeat(GAP)).append(Columns.right(texts.get(i), widths[i]));
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    /** The value with its unit where another than the form's was printed. */
    private String shown(Cell cell) {
        if (cell.definition().type() == CellType.HEADING && cell.raw().isEmpty()) {
            return "";
        }
        String unit = cell.unit().equals(cell.definition().unit()) ? "" : cell.unit();
        return shown(cell.value()) + (cell.number().isPresent() ? unit : "");
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
