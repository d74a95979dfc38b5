package org.gongkai.web.annualreports.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.FormColumn;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;
import org.gongkai.web.ui.CellView;
import org.gongkai.web.ui.Phrases;
import org.gongkai.web.ui.TableView;
import org.gongkai.web.ui.TableView.Block;
import org.gongkai.web.ui.TableView.Label;
import org.gongkai.web.ui.TableView.Row;

/**
 * Lays the statutory tables of an edition out as the form prints them: group cells span their rows, header groups their
 * columns. A table of one row under groups of equal columns is folded, one row per group.
 */
public final class TableSheet {
    private final Function<CellDefinition, CellView> cells;
    private final Phrases phrases;

    /** A sheet whose values are shown this way. */
    public TableSheet(Function<CellDefinition, CellView> cells, Phrases phrases) {
        this.cells = cells;
        this.phrases = phrases;
    }

    /** The tables of an edition, in order. */
    public List<TableView> tables(Edition edition) {
        return edition.tables().stream()
                .map(table -> new TableView(table.key(), table.title(), blocks(table)))
                .toList();
    }

    private List<Block> blocks(FormTable table) {
        if (isFoldable(table)) {
            return List.of(folded(table.rows().getFirst()));
        }
        List<Block> blocks = new ArrayList<>();
        List<FormRow> rows = table.rows();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || !rows.get(i).columns().equals(rows.get(from).columns())) {
                blocks.add(block(rows.subList(from, i), table.hasUnitColumn()));
                from = i;
            }
        }
        return blocks;
    }

    private Block block(List<FormRow> rows, boolean hasUnit) {
        int depth = rows.stream().mapToInt(row -> row.groups().size()).max().orElse(0);
        List<Row> body = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            FormRow row = rows.get(i);
            List<Label> labels = new ArrayList<>(groupLabels(rows, i));
            int level = row.groups().size();
            labels.add(new Label(row.label(), depth - level + 1, 1, "label level-" + level));
            if (hasUnit) {
                labels.add(new Label(row.cells().getFirst().unit(), 1, 1, "unit"));
            }
            body.add(new Row(labels, row.cells().stream().map(cells).toList()));
        }
        return new Block(header(rows.getFirst().columns(), depth + 1, hasUnit), body);
    }

    private static List<Label> groupLabels(List<FormRow> rows, int index) {
        List<Label> labels = new ArrayList<>();
        List<String> groups = rows.get(index).groups();
        for (int level = 0; level < groups.size(); level++) {
            List<String> path = groups.subList(0, level + 1);
            if (index > 0 && startsWith(rows.get(index - 1), path)) {
                continue;
            }
            int end = index + 1;
            while (end < rows.size() && startsWith(rows.get(end), path)) {
                end++;
            }
            labels.add(new Label(groups.get(level), 1, end - index, "group level-" + level));
        }
        return labels;
    }

    private static boolean startsWith(FormRow row, List<String> path) {
        return row.groups().size() >= path.size()
                && row.groups().subList(0, path.size()).equals(path);
    }

    private List<List<Label>> header(List<FormColumn> columns, int corner, boolean hasUnit) {
        boolean hasGroups = columns.stream().anyMatch(column -> !column.group().isEmpty());
        int height = hasGroups ? 2 : 1;
        List<Label> top = new ArrayList<>();
        top.add(new Label(phrases.say("table.item"), corner, height, "corner"));
        if (hasUnit) {
            top.add(new Label(phrases.say("table.unit"), 1, height, "column"));
        }
        List<Label> below = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            FormColumn column = columns.get(i);
            String label = column.labels().getFirst();
            if (column.group().isEmpty()) {
                top.add(new Label(label, 1, height, "column"));
                continue;
            }
            below.add(new Label(label, 1, 1, "column"));
            if (i == 0 || !columns.get(i - 1).group().equals(column.group())) {
                long width = columns.stream()
                        .filter(other -> other.group().equals(column.group()))
                        .count();
                top.add(new Label(column.group(), (int) width, 1, "column"));
            }
        }
        return hasGroups ? List.of(top, below) : List.of(top);
    }

    private static boolean isFoldable(FormTable table) {
        if (table.rows().size() != 1) {
            return false;
        }
        FormRow row = table.rows().getFirst();
        Map<String, List<Integer>> groups = byGroup(row);
        return groups.size() > 1
                && groups.values().stream()
                                .map(columns -> labels(row, columns))
                                .distinct()
                                .count()
                        == 1;
    }

    private Block folded(FormRow row) {
        Map<String, List<Integer>> groups = byGroup(row);
        List<Label> header = new ArrayList<>();
        header.add(new Label(phrases.say("table.item"), 1, 1, "corner"));
        groups.values().stream()
                .limit(1)
                .flatMap(columns -> labels(row, columns).stream())
                .forEach(label -> header.add(new Label(label, 1, 1, "column")));
        List<Row> rows = new ArrayList<>();
        groups.forEach((group, columns) -> rows.add(new Row(
                List.of(new Label(group, 1, 1, "label level-0")),
                columns.stream()
                        .map(column -> cells.apply(row.cells().get(column)))
                        .toList())));
        return new Block(List.of(header), rows);
    }

    private static Map<String, List<Integer>> byGroup(FormRow row) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < row.columns().size(); i++) {
            groups.computeIfAbsent(row.columns().get(i).group(), _ -> new ArrayList<>())
                    .add(i);
        }
        return groups;
    }

    private static List<String> labels(FormRow row, List<Integer> columns) {
        return columns.stream()
                .map(column -> row.columns().get(column).labels().getFirst())
                .toList();
    }
}
