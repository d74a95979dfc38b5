package org.gongkai.documents.outgoing.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.markup.Markup;

/** A table whose header cells say whether they head columns or rows. */
final class TableMarkup {
    private final Markup html;

    TableMarkup(Markup html) {
        this.html = html;
    }

    void write(Table table) {
        html.start("div", "class", "table")
                .start("table", "aria-label", table.name())
                .line();
        html.start("colgroup");
        for (int column = 0; column < table.widths().size(); column++) {
            html.lone("col", "class", "w" + percent(table, column));
        }
        html.end().line();
        section("thead", table.rows().subList(0, table.headerRows()));
        section("tbody", table.rows().subList(table.headerRows(), table.rows().size()));
        html.end().end().line();
    }

    /** Share of a grid column in the width of its table, in percent. */
    static long percent(Table table, int column) {
        return Math.round(100 * (table.share(column + 1) - table.share(column)));
    }

    private void section(String name, List<List<TableCell>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        html.start(name).line();
        for (List<TableCell> row : rows) {
            html.start("tr");
            row.forEach(this::cell);
            html.end().line();
        }
        html.end().line();
    }

    private void cell(TableCell cell) {
        List<Object> attributes = new ArrayList<>();
        String scope = switch (cell.kind()) {
            case HEADER -> cell.colspan() > 1 ? "colgroup" : "col";
            case GROUP -> "rowgroup";
            case LABEL -> "row";
            case VALUE -> "";
        };
        if (!scope.isEmpty()) {
            attributes.addAll(Arrays.asList("scope", scope));
        }
        if (cell.colspan() > 1) {
            attributes.addAll(List.of("colspan", cell.colspan()));
        }
        if (cell.rowspan() > 1) {
            attributes.addAll(List.of("rowspan", cell.rowspan()));
        }
        html.start(scope.isEmpty() ? "td" : "th", attributes.toArray());
        HtmlWriter.lines(html, cell.text());
        html.end();
    }
}
