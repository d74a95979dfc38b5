package org.gongkai.report.form;

import java.util.ArrayList;
import java.util.List;

/** A table of an edition's data file while it is being read. */
final class TableText {
    final List<String> anchors = new ArrayList<>();
    final List<String> headers = new ArrayList<>();
    List<String> groups = List.of();
    boolean hasUnitColumn;
    private final String key;
    private final String title;
    private final int index;
    private List<TypedColumn> columns = List.of();
    private final List<FormRow> rows = new ArrayList<>();

    /** A column whose cells may have a type and a unit of their own. */
    private record TypedColumn(FormColumn column, String type, String unit) {
        CellType type(String ofRow) {
            String name = type.isEmpty() ? ofRow : type;
            return name.isEmpty() ? CellType.COUNT : CellType.valueOf(name);
        }

        /** Amounts carry their unit in the cell itself. */
        String unit(String ofRow) {
            if (type.equals(CellType.AMOUNT.name())) {
                return "";
            }
            return unit.isEmpty() ? ofRow : unit;
        }
    }

    TableText(String key, String title, int index) {
        this.key = key;
        this.title = title;
        this.index = index;
    }

    FormTable table() {
        return new FormTable(key, title, anchors, headers, rows, hasUnitColumn);
    }

    void columns(String rest) {
        columns = EditionText.parts(rest).stream().map(TableText::column).toList();
    }

    private static TypedColumn column(String text) {
        int colon = text.indexOf(':', text.lastIndexOf('|') + 1);
        int last = text.indexOf('@') < 0 ? text.length() : text.indexOf('@');
        String[] keyAndType = text.substring(labelEnd(text, colon) + 1, last).split(":", -1);
        String group = last == text.length() ? "" : text.substring(last + 1);
        List<String> labels = EditionText.variants(text.substring(0, labelEnd(text, colon)));
        return new TypedColumn(
                new FormColumn(keyAndType[0], labels, group),
                keyAndType.length > 1 ? keyAndType[1] : "",
                keyAndType.length > 2 ? keyAndType[2] : "");
    }

    private static int labelEnd(String text, int colon) {
        if (colon < 0) {
            throw new IllegalArgumentException("column '" + text + "' has no ':' before its key");
        }
        return colon;
    }

    /** Adds a row whose first cell has the given index; returns the index after its last. */
    int row(String rest, int firstCell) {
        String prefix = EditionText.part(rest, 0);
        List<String> labels = EditionText.variants(EditionText.part(rest, 1));
        List<CellDefinition> cells = new ArrayList<>();
        for (TypedColumn typed : columns) {
            FormColumn column = typed.column();
            cells.add(new CellDefinition(
                    new CellKey(cellKey(prefix, column.suffix())),
                    firstCell + cells.size(),
                    index,
                    rows.size(),
                    cells.size(),
                    typed.type(EditionText.part(rest, 3)),
                    typed.unit(EditionText.part(rest, 2)),
                    labels.getFirst(),
                    columnLabel(column)));
        }
        List<FormColumn> bare = columns.stream().map(TypedColumn::column).toList();
        rows.add(new FormRow(prefix, labels, groups, bare, cells));
        return firstCell + cells.size();
    }

    private static String columnLabel(FormColumn column) {
        String label = column.labels().getFirst();
        return column.group().isEmpty() ? label : column.group() + "›" + label;
    }

    private static String cellKey(String prefix, String suffix) {
        if (prefix.equals("-")) {
            return suffix;
        }
        return suffix.isEmpty() ? prefix : prefix + "." + suffix;
    }
}
