package org.gongkai.checks.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.CellGrid.PrintedRow;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.Severity;

/**
 * STRUCT-01: rows of one group stand in the same columns of the table. Where a table was cut at the end of a page, the rest often
 * lost a column, or its labels slid under other headings. The first row of a group shares its line with the group's own label
 * and is not compared; nor is the number of cells where some are empty, which a plain text may have lost.
 */
public final class AlignedRowsCheck {
    private static final Rule RULE = new Rule("STRUCT-01", FindingKind.STRUCT, Severity.WARN);
    private static final int LEAST_ROWS = 3;

    private AlignedRowsCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), AlignedRowsCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Map<List<String>, List<PrintedRow>> groups = new LinkedHashMap<>();
        for (PrintedRow row : subject.report().cells().rows()) {
            if (row.row().groups().size() > 1) {
                groups.computeIfAbsent(row.row().groups(), _ -> new ArrayList<>())
                        .add(row);
            }
        }
        List<PrintedRow> astray = new ArrayList<>();
        groups.values().forEach(group -> astray.addAll(astray(group)));
        if (astray.isEmpty()) {
            return List.of();
        }
        String names = astray.stream().map(row -> row.row().label()).limit(3).collect(Collectors.joining("、"));
        return List.of(RULE.finding(
                Rule.Evidence.inText(astray.stream().map(PrintedRow::place).toList(), "", ""),
                names,
                String.valueOf(astray.size())));
    }

    /** The rows that stand otherwise than most of their group. */
    private static List<PrintedRow> astray(List<PrintedRow> group) {
        List<PrintedRow> rows = new ArrayList<>(group.size());
        for (int i = 1; i < group.size(); i++) {
            if (group.get(i).labelColumn() >= 0) {
                rows.add(group.get(i));
            }
        }
        if (rows.size() < LEAST_ROWS || areAlike(rows)) {
            return List.of();
        }
        List<PrintedRow> full = rows.stream().filter(row -> row.values() > 0).toList();
        OptionalInt column = usual(rows, PrintedRow::labelColumn);
        OptionalInt values = usual(full, PrintedRow::values);
        return rows.stream()
                .filter(row -> row.labelColumn() != column.orElse(row.labelColumn())
                        || (row.values() > 0 && row.values() != values.orElse(row.values())))
                .toList();
    }

    /** Whether all have the same measures, those without values the same place at least. */
    private static boolean areAlike(List<PrintedRow> rows) {
        int values = 0;
        for (PrintedRow row : rows) {
            if (row.labelColumn() != rows.getFirst().labelColumn()
                    || (values > 0 && row.values() > 0 && row.values() != values)) {
                return false;
            }
            values = Math.max(values, row.values());
        }
        return true;
    }

    /** The measure that more than half of these rows have, when there are enough to tell. */
    private static OptionalInt usual(List<PrintedRow> rows, ToIntFunction<PrintedRow> measure) {
        if (rows.size() < LEAST_ROWS) {
            return OptionalInt.empty();
        }
        int[] measures = rows.stream().mapToInt(measure).sorted().toArray();
        int middle = measures[measures.length / 2];
        long have = Arrays.stream(measures).filter(one -> one == middle).count();
        return 2 * have > measures.length ? OptionalInt.of(middle) : OptionalInt.empty();
    }
}
