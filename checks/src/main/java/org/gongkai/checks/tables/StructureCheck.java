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
import org.gongkai.report.FormRow;
import org.gongkai.report.FormTable;
import org.gongkai.report.Provenance;
import org.gongkai.report.Severity;

/**
 * R3-06: the document has every table, column and row of the form. A table that is absent altogether is one finding, a
 * column one, all absent rows of a table one; cells already told with their column are not told again.
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
        for (FormTable table : subject.report().edition().tables()) {
            Gaps gaps = new Gaps(cells, table);
            List<Cell> absent = gaps.absent();
            if (absent.isEmpty()) {
                continue;
            }
            if (gaps.isWholeTableAbsent()) {
                findings.add(finding(absent, List.of(), "table", table.title(), ""));
            } else {
                addParts(findings, cells, table, absent);
            }
        }
        return findings;
    }

    private static void addParts(List<Finding> findings, CellGrid cells, FormTable table, List<Cell> absent) {
        Set<Cell> left = new LinkedHashSet<>(absent);
        List<Provenance> places = firstPlaces(cells, table);
        columns(cells, table).forEach((label, column) -> {
            findings.add(finding(column, places, "column", table.title(), label));
            column.forEach(left::remove);
        });
        if (!left.isEmpty()) {
            List<Cell> rest = List.copyOf(left);
            findings.add(RULE.finding(
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

    private static Finding finding(
            List<Cell> absent, List<Provenance> places, String part, String table, String label) {
        return RULE.finding(evidence(absent, places), Rule.say("R3-06." + part, table, label));
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
