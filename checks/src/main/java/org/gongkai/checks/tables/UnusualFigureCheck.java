package org.gongkai.checks.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/**
 * Figures that are possible and want a look: R2-06 fees of a township, R2-08 rules (规章) of a township, which can make none,
 * R4-04 more suits after review than reviews decided, R4-05 direct suits since review comes first for refusals.
 */
public final class UnusualFigureCheck {
    private static final Rule FEES = new Rule("R2-06", FindingKind.XREF, Severity.INFO);
    private static final Rule RULES = new Rule("R2-08", FindingKind.LEGAL, Severity.WARN);
    private static final Rule AFTER_REVIEW = new Rule("R4-04", FindingKind.XREF, Severity.INFO);
    private static final Rule DIRECT = new Rule("R4-05", FindingKind.LEGAL, Severity.INFO);
    private static final Pattern TOWNSHIP = Pattern.compile("(?:镇|乡)(?:人民政府)?$|街道(?:办事处)?$");
    /** 行政复议法 of 2023, art. 23(4), in force since 1 January 2024. */
    private static final int REVIEW_FIRST_SINCE = 2024;

    private static final List<String> OWN_RULES = List.of(
            "disclosure.a20_1.rules.issued", "disclosure.a20_1.rules.in_force", "disclosure.a20_1.rules.new_made");

    private UnusualFigureCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(FEES, RULES, AFTER_REVIEW, DIRECT), UnusualFigureCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Report report = subject.report();
        List<Finding> findings = new ArrayList<>();
        if (TOWNSHIP.matcher(report.heading().issuer()).find()) {
            aboveZero(report, "disclosure.a20_8.fees.amount_wan").forEach(cell -> findings.add(finding(FEES, cell)));
            OWN_RULES.stream()
                    .flatMap(key -> aboveZero(report, key))
                    .limit(1)
                    .forEach(cell -> findings.add(finding(RULES, cell)));
        }
        Integer year = report.year();
        if (year != null && year >= REVIEW_FIRST_SINCE) {
            aboveZero(report, "suit.direct.total").forEach(cell -> findings.add(finding(DIRECT, cell)));
        }
        afterReview(report).forEach(cell -> findings.add(finding(AFTER_REVIEW, cell)));
        return findings;
    }

    /** Suits after review that are more than the reviews decided; only where both rows add up. */
    private static Stream<Cell> afterReview(Report report) {
        BigDecimal decided = sum(report, "review.upheld", "review.corrected", "review.other");
        BigDecimal reviews = decided.add(sum(report, "review.pending"));
        BigDecimal suits = sum(
                report,
                "suit.after_review.upheld",
                "suit.after_review.corrected",
                "suit.after_review.other",
                "suit.after_review.pending");
        boolean addsUp = reviews.compareTo(sum(report, "review.total")) == 0
                && suits.compareTo(sum(report, "suit.after_review.total")) == 0;
        return addsUp && suits.compareTo(decided) > 0 ? aboveZero(report, "suit.after_review.total") : Stream.empty();
    }

    private static BigDecimal sum(Report report, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> aboveZero(report, key))
                .map(cell -> cell.number().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<Cell> aboveZero(Report report, String key) {
        CellDefinition definition = report.edition().find(new CellKey(key));
        if (definition == null) {
            return Stream.empty();
        }
        Cell cell = report.cells().get(definition);
        boolean isAboveZero =
                cell.number().filter(number -> number.signum() > 0).isPresent();
        return cell.confidence() >= Rule.SAFE && isAboveZero ? Stream.of(cell) : Stream.empty();
    }

    private static Finding finding(Rule rule, Cell cell) {
        String number = cell.number().orElseThrow().toPlainString();
        return rule.finding(Rule.Evidence.inCells(List.of(cell), "", cell.raw()), number);
    }
}
