package org.gongkai.writer.statutory;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.TableCell.Kind;
import org.gongkai.report.form.CellType;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;

/** Indicator, unit, figure: one below the other; heading rows have a dash for their unit. */
final class ListLayout {
    private static final List<Double> WIDTHS = List.of(320.0, 50.0, 72.0);
    private static final String NO_UNIT = "—";

    private final FormTable form;

    ListLayout(FormTable form) {
        this.form = form;
    }

    Table table(RowValues values) {
        List<List<TableCell>> rows = new ArrayList<>();
        List<TableCell> header = new ArrayList<>();
        form.headers().forEach(text -> header.add(TableCell.of(Kind.HEADER, text)));
        form.rows()
                .getFirst()
                .columns()
                .forEach(column ->
                        header.add(TableCell.of(Kind.HEADER, column.labels().getFirst())));
        rows.add(header);
        for (FormRow row : form.rows()) {
            List<TableCell> cells = new ArrayList<>();
            cells.add(TableCell.of(Kind.LABEL, row.label()));
            cells.add(TableCell.of(Kind.GROUP, unit(row)));
            cells.addAll(values.of(row));
            rows.add(cells);
        }
        return new Table(form.title(), WIDTHS, 1, rows);
    }

    private static String unit(FormRow row) {
        return row.cells().getFirst().type() == CellType.HEADING
                ? NO_UNIT
                : row.cells().getFirst().unit();
    }
}
