package org.gongkai.checks.years;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.checks.rules.CellName;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Rule.Evidence;
import org.gongkai.report.Cell;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Quantity;
import org.gongkai.report.Report;
import org.gongkai.report.form.Severity;
import org.gongkai.report.sums.CellSum;
import org.gongkai.report.sums.YearSum;

/** RY-07: a compiled report is the sum of the reports it is made of, cell by cell (逐级汇总). */
public final class CompiledCheck {
    private static final Rule RULE = new Rule("RY-07", FindingKind.SUM, Severity.ERROR);
    static final List<Rule> RULES = List.of(RULE);

    private CompiledCheck() {}

    /**
     * Where the compiled report differs from the sum. Where some of its reports have no safe number in a cell the sum is
     * not known, so the difference only warns.
     *
     * @throws IllegalArgumentException when the two are not on one edition of the form
     */
    public static List<Finding> check(Report compiled, YearSum sum) {
        if (!compiled.edition().name().equals(sum.edition().name())) {
            throw new IllegalArgumentException("compiled report is on " + compiled.edition() + ", the sum on "
                    + sum.edition() + "; both must be on one edition");
        }
        return sum.cells().stream()
                .flatMap(cell -> look(compiled.cells().get(cell.cell()), cell).stream())
                .toList();
    }

    private static Optional<Finding> look(Cell cell, CellSum sum) {
        Optional<Quantity> printed = cell.normalized();
        if (cell.confidence() < Rule.SAFE
                || printed.isEmpty()
                || printed.get().value().compareTo(sum.sum()) == 0) {
            return Optional.empty();
        }
        BigDecimal number = printed.get().value();
        int open = sum.count(CellSum.State.BLANK) + sum.count(CellSum.State.UNREAD) + sum.count(CellSum.State.ABSENT);
        boolean isProvable = open == 0 && sum.confidence() >= Rule.SAFE;
        Rule rule = isProvable ? RULE : RULE.weighing(Severity.WARN);
        String expected = SafeCell.plain(sum.sum());
        String actual = SafeCell.plain(number);
        return Optional.of(rule.finding(
                Evidence.inCells(List.of(cell), expected, actual),
                Rule.say(
                        isProvable ? "RY-07.message" : "RY-07.open",
                        CellName.of(cell.definition()),
                        actual,
                        sum.count(CellSum.State.NUMBER),
                        expected,
                        SafeCell.plain(number.subtract(sum.sum()).abs()),
                        open)));
    }
}
