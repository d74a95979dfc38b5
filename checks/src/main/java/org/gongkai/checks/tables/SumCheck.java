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
import org.gongkai.report.Edition;
import org.gongkai.report.Editions;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Provenance;
import org.gongkai.report.Relation;
import org.gongkai.report.Report;
import org.gongkai.report.Wording;
import org.jspecify.annotations.Nullable;

/** The relations between cells that the form prints or implies (勾稽关系): R2, R3, R4 and R18. */
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
        return List.copyOf(rules.values());
    }

    private static Rule rule(Relation relation) {
        return new Rule(relation.code(), FindingKind.SUM, relation.severity());
    }

    private static List<Finding> at(Subject subject) {
        Report report = subject.report();
        RelationTable table = RelationTable.of(report.edition());
        Figures figures = Figures.of(report.cells());
        List<RootCause> causes = RootCause.trace(report.edition(), table, figures);
        List<Finding> findings = new ArrayList<>();
        Set<Integer> suspects = new HashSet<>();
        for (RootCause cause : causes) {
            findings.add(finding(report, figures, cause));
            if (cause.repair() != null) {
                suspects.add(cause.repair().cell());
            }
        }
        Predicate<Line> isTold = line -> line.cells().stream().anyMatch(suspects::contains);
        table.lines().stream()
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
        Rule.Evidence evidence = new Rule.Evidence(
                places(cells),
                cells.stream().map(Cell::key).toList(),
                plain(repair == null ? left : repair.needed()),
                plain(repair == null ? right : repair.printed()),
                cells.stream().mapToDouble(Cell::confidence).min().orElse(1));
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
        return indices.stream().map(report.cells().all()::get).toList();
    }

    private static List<Provenance> places(List<Cell> cells) {
        return cells.stream().map(Cell::provenance).flatMap(Stream::ofNullable).toList();
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
