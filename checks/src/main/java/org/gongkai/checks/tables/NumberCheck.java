package org.gongkai.checks.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.checks.rules.CellName;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Cell;
import org.gongkai.report.CellValue;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a number alone may be: R3-05 counts are whole and not below zero, R18-09 heading rows hold none, R2-07 an amount of
 * money has its unit.
 */
public final class NumberCheck {
    private static final Rule WHOLE = new Rule("R3-05", FindingKind.FORMAT, Severity.ERROR);
    private static final Rule HEADING = new Rule("R18-09", FindingKind.STRUCT, Severity.WARN);
    private static final Rule UNIT = new Rule("R2-07", FindingKind.FORMAT, Severity.WARN);

    private NumberCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.Each<>(List.of(WHOLE, HEADING, UNIT), NumberCheck::printed, NumberCheck::findings);
    }

    private static List<Cell> printed(Subject subject) {
        List<Cell> printed = new ArrayList<>();
        for (Cell cell : subject.report().cells().all()) {
            if (cell.confidence() >= Rule.SAFE && cell.value() instanceof CellValue.Printed) {
                printed.add(cell);
            }
        }
        return printed;
    }

    private static List<Finding> findings(Cell cell) {
        BigDecimal number = cell.number().orElseThrow();
        Rule rule = broken(cell, number);
        if (rule == null) {
            return List.of();
        }
        Rule.Evidence evidence = Rule.Evidence.inCells(List.of(cell), "", cell.raw());
        return List.of(rule.finding(evidence, CellName.of(cell.definition()), number.toPlainString()));
    }

    private static @Nullable Rule broken(Cell cell, BigDecimal number) {
        return switch (cell.definition().type()) {
            case COUNT -> number.signum() < 0 || !isWhole(number) ? WHOLE : null;
            case SIGNED_COUNT -> isWhole(number) ? null : WHOLE;
            case DECIMAL -> number.signum() < 0 ? WHOLE : null;
            case AMOUNT -> amount(cell, number);
            case HEADING -> HEADING;
        };
    }

    private static @Nullable Rule amount(Cell cell, BigDecimal number) {
        if (number.signum() < 0) {
            return WHOLE;
        }
        return number.signum() > 0 && cell.unit().isEmpty() ? UNIT : null;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
    }
}
