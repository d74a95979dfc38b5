package org.gongkai.web.organization.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.web.organization.workbook.Sheets.Row;

/** What was found so far, row by row. */
final class Findings {
    private final Sheets sheets;
    private final List<DryRun.Planned> changes = new ArrayList<>();
    private final List<DryRun.Problem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Findings(Sheets sheets) {
        this.sheets = sheets;
    }

    /** Whether no row before has named this; a second row of the same would be taken over what the first has changed. */
    boolean isFirst(String named) {
        return seen.add(named);
    }

    void change(Row row, List<DryRun.Cell> cells, DryRun.Act act) {
        changes.add(new DryRun.Planned(at(row, ""), cells, act));
    }

    void problem(Row row, String column, String key, List<String> values) {
        problems.add(new DryRun.Problem(at(row, column), key, values));
    }

    DryRun dryRun() {
        return new DryRun(changes, problems);
    }

    private DryRun.At at(Row row, String column) {
        return new DryRun.At(sheets.title(row.section()), row.number(), column);
    }
}
