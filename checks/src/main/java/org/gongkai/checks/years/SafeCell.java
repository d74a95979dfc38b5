package org.gongkai.checks.years;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.checks.rules.CellName;
import org.gongkai.checks.rules.Rule;
import org.gongkai.report.Cell;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Wording;

/** A cell whose number was read safely enough to be held against another report's. */
record SafeCell(Cell cell, BigDecimal number) {
    /** The cell, empty where the form has none or no number was read safely. */
    static Optional<SafeCell> of(Report report, String key) {
        CellDefinition definition = report.edition().find(new CellKey(key));
        return Optional.ofNullable(definition)
                .map(report.cells()::get)
                .filter(cell -> cell.confidence() >= Rule.SAFE)
                .flatMap(cell -> cell.number().map(number -> new SafeCell(cell, number)));
    }

    /** The number as printed in sentences. */
    String plain() {
        return plain(number);
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Row and column as the form prints them. */
    Wording name() {
        return CellName.of(cell.definition());
    }
}
