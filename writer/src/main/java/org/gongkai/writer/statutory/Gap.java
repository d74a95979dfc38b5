package org.gongkai.writer.statutory;

import java.util.Locale;
import org.gongkai.report.Cell;
import org.gongkai.report.CellValue;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.FormTable;
import org.gongkai.report.form.Wording;

/** A cell that was written blank because its number is not known: unreadable, absent or only derived. */
public record Gap(FormTable table, Cell cell) {
    /** Whether a cell in this state must be written blank although it was not read as blank. */
    static boolean is(CellValue value) {
        return switch (value) {
            case CellValue.Printed _, CellValue.Blank _, CellValue.NilMark _ -> false;
            case CellValue.Unreadable _, CellValue.Absent _, CellValue.Derived _ -> true;
        };
    }

    /** Table, row and column of the cell and why it is blank. */
    public Wording wording() {
        Wording reason =
                Wording.of(StatutoryDocument.BUNDLE, "gap." + cell.value().state());
        return Wording.of(StatutoryDocument.BUNDLE, "gap", table.title(), label(), reason, cell.key());
    }

    private String label() {
        CellDefinition definition = cell.definition();
        return definition.columnLabel().isEmpty()
                ? definition.rowLabel()
                : definition.rowLabel() + " / " + definition.columnLabel();
    }

    /** The wording in this language. */
    public String in(Locale locale) {
        return wording().in(locale);
    }
}
