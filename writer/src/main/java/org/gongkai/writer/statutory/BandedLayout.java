package org.gongkai.writer.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.TableCell.Kind;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;

/**
 * A band per item of article 20, each with a header of its own: the item across the whole width, then the names of its
 * columns, then its rows, the last value of which reaches to the right edge.
 *
 * @regulation art. 20
 */
final class BandedLayout {
    private final FormTable form;

    BandedLayout(FormTable form) {
        this.form = form;
    }

    Table table(RowValues values) {
        int valueColumns = form.rows().stream().mapToInt(FormRow::width).max().orElse(1);
        List<List<TableCell>> rows = new ArrayList<>();
        List<String> groups = List.of();
        for (FormRow row : form.rows()) {
            if (!row.groups().equals(groups)) {
                groups = row.groups();
                rows.add(List.of(TableCell.of(Kind.HEADER, groups.getFirst()).spanning(1 + valueColumns, 1)));
                rows.add(stretched(TableCell.of(Kind.HEADER, form.headers().getFirst()), names(row), valueColumns));
            }
            rows.add(stretched(TableCell.of(Kind.GROUP, row.label()), values.of(row), valueColumns));
        }
        List<Double> widths = new ArrayList<>(List.of(1.0));
        while (widths.size() <= valueColumns) {
            widths.add(1.0);
        }
        return new Table(form.title(), widths, 0, rows);
    }

    private static List<TableCell> names(FormRow row) {
        return row.columns().stream()
                .map(column -> TableCell.of(Kind.HEADER, column.labels().getFirst()))
                .toList();
    }

    private static List<TableCell> stretched(TableCell label, List<TableCell> cells, int places) {
        int last = cells.size() - 1;
        TableCell wide = cells.get(last).spanning(places - last, 1);
        return Stream.of(List.of(label), cells.subList(0, last), List.of(wide))
                .flatMap(List::stream)
                .toList();
    }
}
