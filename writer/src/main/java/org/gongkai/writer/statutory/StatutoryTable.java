package org.gongkai.writer.statutory;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.TableCell.Kind;
import org.gongkai.report.Cell;
import org.gongkai.report.CellGrid;
import org.gongkai.report.CellValue;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellType;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;

/** A table of the form with the spans of the official print, filled with a report's cells. */
final class StatutoryTable {
    private final FormTable form;
    private final CellGrid cells;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Cell> filled = new ArrayList<>();

    StatutoryTable(FormTable form, CellGrid cells) {
        this.form = form;
        this.cells = cells;
    }

    /** The cells written blank without having been read so, known after {@link #table}. */
    List<Gap> gaps() {
        return gaps;
    }

    /** The cells that say something, known after {@link #table}. */
    List<Cell> filled() {
        return filled;
    }

    /** The table, laid out by its shape and not by its name, so that a new edition needs no code. */
    Table table() {
        if (form.hasUnitColumn()) {
            return new ListLayout(form).table(this::values);
        }
        if (form.rows().size() == 1) {
            return new SingleRowLayout(form).table(this::values);
        }
        boolean hasOneHeader =
                form.rows().stream().map(FormRow::columns).distinct().count() == 1;
        return hasOneHeader ? new NestedLayout(form).table(this::values) : new BandedLayout(form).table(this::values);
    }

    private List<TableCell> values(FormRow row) {
        return row.cells().stream().map(this::value).toList();
    }

    private TableCell value(CellDefinition definition) {
        Cell cell = cells.get(definition);
        if (Gap.is(cell.value()) && definition.type() != CellType.HEADING) {
            gaps.add(new Gap(form, cell));
        }
        if (!Gap.is(cell.value()) && definition.type() != CellType.HEADING) {
            filled.add(cell);
        }
        return new TableCell(Kind.VALUE, text(cell), 1, 1, cell.number().orElse(null));
    }

    private static String text(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Printed printed -> printed.number().toPlainString() + ownUnit(cell);
            case CellValue.NilMark nil -> nil.mark();
            case CellValue.Blank _, CellValue.Unreadable _, CellValue.Absent _, CellValue.Derived _ -> "";
        };
    }

    /** The unit where another than the form's was printed. */
    private static String ownUnit(Cell cell) {
        return cell.unit().equals(cell.definition().unit()) ? "" : cell.unit();
    }
}
