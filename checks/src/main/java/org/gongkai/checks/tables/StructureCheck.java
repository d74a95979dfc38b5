package org.gongkai.checks.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Cell;
import org.gongkai.report.CellGrid;
import org.gongkai.report.CellValue;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Provenance;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;
import org.gongkai.report.form.Severity;

/**
 * R3-06: the document has every table, column and row of the form. Lost tables are one finding, a lost column is one, all
 * other lost cells of a table one. A lost column is an error, lost rows only where the document's own grid shows it: an
 * extracted text may have been cut, or have its tables as pictures.
 */
public final class StructureCheck {
    private static final Rule RULE = new Rule("R3-06", FindingKind.STRUCT, Severity.ERROR);

    private StructureCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), StructureCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        CellGrid cells = subject.report().cells();
        List<Finding> findings = new ArrayList<>();
        List<Cell> ofLostTables = new ArrayList<>();
        List<String> lostTables = new ArrayList<>();
        for (FormTable table : subject.report().edition().tables()) {
            Gaps gaps = new Gaps(cells, table);
            List<Cell> absent = gaps.absent();
            if (absent.isEmpty()) {
                continue;
            }
            if (gaps.isWholeTableAbsent()) {
                ofLostTables.addAll(absent);
                lostTables.add(table.title());
            } else {
                addParts(findings, cells, table, absent);
            }
        }
        if (!lostTables.isEmpty()) {
            Rule.Evidence evidence = Rule.Evidence.inCells(ofLostTables, "", "");
            findings.add(RULE.weighing(Severity.WARN)
                    .finding(evidence, Rule.say("R3-06.table", String.join("、", lostTables))));
        }
        return findings;
    }

    private static void addParts(List<Finding> findings, CellGrid cells, FormTable table, List<Cell> absent) {
        Set<Cell> left = new LinkedHashSet<>(absent);
        List<Provenance> places = firstPlaces(cells, table);
        columns(cells, table).forEach((label, column) -> {
            findings.add(RULE.finding(evidence(column, places), Rule.say("R3-06.column", table.title(), label)));
            column.forEach(left::remove);
        });
        if (!left.isEmpty()) {
            List<Cell> rest = List.copyOf(left);
            Rule rule = hasOwnGrid(places) ? RULE : RULE.weighing(Severity.WARN);
            findings.add(rule.finding(
                    evidence(rest, places),
                    Rule.say(
                            "R3-06.cells", table.title(), String.valueOf(rest.size()), CompletenessCheck.names(rest))));
        }
    }

    /** Columns shared by several rows that none of the rows has, by label. */
    private static Map<String, List<Cell>> columns(CellGrid cells, FormTable table) {
        Map<String, List<Cell>> byLabel = new LinkedHashMap<>();
        for (FormRow row : table.rows()) {
            for (Cell cell : row.cells().stream().map(cells::get).toList()) {
                byLabel.computeIfAbsent(cell.definition().columnLabel(), _ -> new ArrayList<>())
                        .add(cell);
            }
        }
        byLabel.values()
                .removeIf(column -> column.size() < 2 || !column.stream().allMatch(StructureCheck::isAbsent));
        return byLabel;
    }

    private static boolean isAbsent(Cell cell) {
        return cell.value() instanceof CellValue.Absent;
    }

    private static List<Provenance> firstPlaces(CellGrid cells, FormTable table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(definition -> cells.get(definition).provenance())
                .flatMap(Stream::ofNullable)
                .limit(1)
                .toList();
    }

    private static boolean hasOwnGrid(List<Provenance> places) {
        return places.stream().anyMatch(place -> place.grid() != null);
    }

    private static Rule.Evidence evidence(List<Cell> absent, List<Provenance> places) {
        return new Rule.Evidence(
                places,
                absent.stream().map(Cell::key).toList(),
                "",
                "",
                absent.stream().mapToDouble(Cell::confidence).min().orElse(1));
    }
}
