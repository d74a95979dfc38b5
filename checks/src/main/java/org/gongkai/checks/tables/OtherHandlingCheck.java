package org.gongkai.checks.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Cell;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Severity;

/** R3-07 and R3-08: what is counted under 其他处理 is explained, and is not most of the results. */
public final class OtherHandlingCheck {
    private static final Rule EXPLAINED = new Rule("R3-07", FindingKind.XREF, Severity.WARN);
    private static final Rule SHARE = new Rule("R3-08", FindingKind.XREF, Severity.INFO);
    /** Above this share of all results 其他 wants a look; a small total says nothing (ADR-0006). */
    private static final BigDecimal LARGE_SHARE = new BigDecimal("0.3");

    private static final BigDecimal FEW = BigDecimal.TEN;

    private OtherHandlingCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(EXPLAINED, SHARE), OtherHandlingCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Report report = subject.report();
        Optional<Cell> single = safe(report, "requests.results.other.total");
        if (single.isPresent()) {
            BigDecimal number = single.get().number().orElse(BigDecimal.ZERO);
            boolean isExplained = number.signum() == 0
                    || subject.prose().stretches().stream()
                            .anyMatch(stretch -> stretch.text().contains("其他处理"));
            return isExplained ? List.of() : List.of(finding(EXPLAINED, single.get(), number, number));
        }
        Optional<Cell> misc = safe(report, "requests.results.other.misc.total");
        Optional<Cell> total = safe(report, "requests.results.total.total");
        if (misc.isEmpty() || total.isEmpty()) {
            return List.of();
        }
        BigDecimal part = misc.get().number().orElse(BigDecimal.ZERO);
        BigDecimal whole = total.get().number().orElse(BigDecimal.ZERO);
        boolean isLarge = whole.compareTo(FEW) >= 0 && part.compareTo(whole.multiply(LARGE_SHARE)) > 0;
        return isLarge ? List.of(finding(SHARE, misc.get(), part, whole)) : List.of();
    }

    private static Optional<Cell> safe(Report report, String key) {
        CellDefinition definition = report.edition().find(new CellKey(key));
        return Optional.ofNullable(definition)
                .map(report.cells()::get)
                .filter(cell -> cell.confidence() >= Rule.SAFE && cell.number().isPresent());
    }

    private static Finding finding(Rule rule, Cell cell, BigDecimal part, BigDecimal whole) {
        Rule.Evidence evidence = Rule.Evidence.inCells(List.of(cell), "", part.toPlainString());
        return rule.finding(evidence, part.toPlainString(), whole.toPlainString());
    }
}
