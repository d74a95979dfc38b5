package org.gongkai.writer.statutory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.TableCell.Kind;
import org.gongkai.report.form.FormColumn;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;

/** One row of values under three rows of header: kinds of case, their parts, outcomes. */
final class SingleRowLayout {
    private static final int HEADER_ROWS = 3;

    private final FormTable form;
    private final FormRow row;
    private final Map<String, Integer> widths = new LinkedHashMap<>();

    SingleRowLayout(FormTable form) {
        this.form = form;
        row = form.rows().getFirst();
        row.columns().forEach(column -> widths.merge(column.group(), 1, Integer::sum));
    }

    Table table(RowValues values) {
        List<TableCell> kinds = new ArrayList<>();
        List<TableCell> parts = new ArrayList<>();
        List<TableCell> outcomes = new ArrayList<>();
        Map<String, List<String>> members = members();
        for (FormColumn column : row.columns()) {
            boolean standsAlone = members.containsKey(column.group());
            TableCell outcome = header(column.labels().getFirst());
            (standsAlone ? parts : outcomes).add(standsAlone ? outcome.spanning(1, 2) : outcome);
            addParts(column.group(), members, parts);
        }
        members.forEach((kind, groups) -> kinds.add(header(kind).spanning(width(kind, groups), 1)));
        List<Double> equal = Collections.nCopies(row.width(), 1.0);
        return new Table(form.title(), equal, HEADER_ROWS, List.of(kinds, parts, outcomes, values.of(row)));
    }

    private void addParts(String group, Map<String, List<String>> members, List<TableCell> parts) {
        boolean isPart = members.values().stream().anyMatch(groups -> groups.contains(group));
        if (isPart && parts.stream().noneMatch(cell -> cell.text().equals(group))) {
            parts.add(header(group).spanning(width(group, List.of()), 1));
        }
    }

    /** Kinds of case with their parts; a kind whose outcomes stand right below it has none. */
    private Map<String, List<String>> members() {
        Map<String, List<String>> members = new LinkedHashMap<>();
        String kind = "";
        for (String header : form.headers()) {
            if (widths.containsKey(header) && members.containsKey(kind)) {
                members.computeIfAbsent(kind, _ -> new ArrayList<>()).add(header);
            } else {
                members.put(header, new ArrayList<>());
                kind = widths.containsKey(header) ? "" : header;
            }
        }
        return members;
    }

    private int width(String name, List<String> groups) {
        return widths.getOrDefault(
                name,
                groups.stream().mapToInt(group -> widths.getOrDefault(group, 0)).sum());
    }

    private static TableCell header(String text) {
        return TableCell.of(Kind.HEADER, text);
    }
}
