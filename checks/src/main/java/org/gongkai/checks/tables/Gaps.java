package org.gongkai.checks.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gongkai.checks.rules.Rule;
import org.gongkai.report.Cell;
import org.gongkai.report.CellGrid;
import org.gongkai.report.CellValue;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellType;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;

/** Cells of a table that hold no number, by the reason why. */
final class Gaps {
    private static final int USUAL_WIDTH = 7;
    private final List<Cell> required;

    Gaps(CellGrid cells, FormTable table) {
        required = new ArrayList<>(table.rows().size() * USUAL_WIDTH);
        for (FormRow row : table.rows()) {
            for (CellDefinition definition : row.cells()) {
                if (definition.type() != CellType.HEADING) {
                    required.add(cells.get(definition));
                }
            }
        }
    }

    /** Cells that must hold a number: all but heading rows. */
    List<Cell> required() {
        return required;
    }

    /** Empty cells, read safely as such. */
    List<Cell> blank() {
        return those(cell -> cell.value() instanceof CellValue.Blank && cell.confidence() >= Rule.SAFE);
    }

    /** Cells with a dash, stroke or 无. */
    List<Cell> nil() {
        return those(cell -> cell.value() instanceof CellValue.NilMark && cell.confidence() >= Rule.SAFE);
    }

    /** Cells the document does not have. */
    List<Cell> absent() {
        return those(cell -> cell.value() instanceof CellValue.Absent);
    }

    /** Whether the document has nothing of the table. */
    boolean isWholeTableAbsent() {
        return absent().size() == required().size();
    }

    private List<Cell> those(Predicate<Cell> wanted) {
        List<Cell> found = new ArrayList<>(0);
        for (Cell cell : required) {
            if (wanted.test(cell)) {
                found.add(cell);
            }
        }
        return found;
    }
}
