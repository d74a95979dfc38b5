package org.gongkai.checks.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.checks.tables.RelationTable.Line;
import org.gongkai.report.Cell;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Report;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.Editions;
import org.gongkai.report.form.Relation;
import org.gongkai.report.form.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The relations between cells that the form prints or implies (勾稽关系): R2, R3, R4 and R18. A row that looks shifted by one
 * cell is doubted first (READ-10), and its sums are not held against the clerk.
 */
public final class SumCheck {
    private SumCheck() {}

    /** The check over the relations of all editions. */
    public static Check check() {
        return new Check.One(rules(), SumCheck::at);
    }

    private static List<Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Edition edition : Editions.standard().all()) {
            edition.relations().forEach(relation -> rules.putIfAbsent(relation.code(), rule(relation)));
        }
        return Stream.concat(rules.values().stream(), Stream.of(ShiftedRow.rule()))
                .toList();
    }

    private static Rule rule(Relation relation) {
        return new Rule(relation.code(), FindingKind.SUM, relation.severity());
    }

    private static List<Finding> at(Subject subject) {
        Report report = subject.report();
        RelationTable table = RelationTable.of(report.edition());
        List<Finding> findings = new ArrayList<>();
        Figures figures = Figures.of(report.cells());
        List<RootCause> causes = RootCause.trace(report.edition(), table, figures);
        ShiftedRow shifted = ShiftedRow.find(table, figures, causes);
        while (shifted != null) {
            findings.add(shifted.finding(report));
            figures = figures.without(shifted.cells());
            causes = RootCause.trace(report.edition(), table, figures);
            shifted = ShiftedRow.find(table, figures, causes);
        }
        findings.addAll(findings(report, figures, causes));
        return findings;
    }

    private static List<Finding> findings(Report report, Figures figures, List<RootCause> causes) {
        List<Finding> findings = new ArrayList<>();
        Set<Integer> suspects = new HashSet<>();
        for (RootCause cause : causes) {
            findings.add(finding(report, figures, cause));
            if (cause.repair() != null) {
                suspects.add(cause.repair().cell());
            }
        }
        Predicate<Line> isTold = line -> line.cells().stream().anyMatch(suspects::contains);
        RelationTable.of(report.edition()).lines().stream()
                .filter(line -> !line.isEquality() && figures.breaks(line) && !isTold.test(line))
                .forEach(line -> findings.add(finding(report, figures, new RootCause(List.of(line), null))));
        return findings;
    }

    private static Finding finding(Report report, Figures figures, RootCause cause) {
        Line line = cause.broken().getFirst();
        List<Cell> cells = operands(report, cause);
        BigDecimal left = known(figures.sum(line.left()));
        BigDecimal right = known(figures.sum(line.right()));
        RootCause.Repair repair = cause.repair();
        Rule.Evidence evidence = Rule.Evidence.inCells(
                cells,
                plain(repair == null ? left : repair.needed()),
                plain(repair == null ? right : repair.printed()));
        Wording message = new SumSentence(report, line).message(left, right);
        if (repair != null) {
            Cell cell = report.cells().all().get(repair.cell());
            message =
                    SumSentence.withRepair(message, cell, repair, cause.broken().size());
        }
        return rule(line.relation()).finding(evidence, message);
    }

    /** The suspect first, then the operands of the relation told, zeros last in importance but kept. */
    private static List<Cell> operands(Report report, RootCause cause) {
        Set<Integer> indices = new LinkedHashSet<>();
        if (cause.repair() != null) {
            indices.add(cause.repair().cell());
        }
        indices.addAll(cause.broken().getFirst().right());
        indices.addAll(cause.broken().getFirst().left());
        List<Cell> cells = new ArrayList<>(indices.size());
        indices.forEach(index -> cells.add(report.cells().all().get(index)));
        return cells;
    }

    private static BigDecimal known(@Nullable BigDecimal sum) {
        if (sum == null) {
            throw new IllegalStateException("a relation with an unknown operand must not be told");
        }
        return sum;
    }

    static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
