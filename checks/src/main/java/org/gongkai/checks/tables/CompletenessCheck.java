package org.gongkai.checks.tables;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.checks.rules.CellName;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Cell;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.FormTable;
import org.gongkai.report.form.Severity;
import org.gongkai.report.form.Wording;

/**
 * R3-04 and R18-12: every cell of the form is filled; 0 where there was nothing. Blank cells and dashes are told apart, each
 * table's in one finding. An unread cell is the reader's matter and not told here.
 */
public final class CompletenessCheck {
    private static final Rule FORM = new Rule("R3-04", FindingKind.MISSING, Severity.ERROR);
    private static final Rule STATISTICS = new Rule("R18-12", FindingKind.MISSING, Severity.WARN);
    private static final int NAMED = 6;

    private CompletenessCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(FORM, STATISTICS), CompletenessCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (FormTable table : subject.report().edition().tables()) {
            Gaps gaps = new Gaps(subject.report().cells(), table);
            add(
                    findings,
                    subject,
                    "blank",
                    new Group(table, gaps.blank(), gaps.required().size()));
            add(
                    findings,
                    subject,
                    "nil",
                    new Group(table, gaps.nil(), gaps.required().size()));
        }
        return findings;
    }

    /** Cells of a table with the same gap. */
    private record Group(FormTable table, List<Cell> cells, int of) {}

    private static void add(List<Finding> findings, Subject subject, String state, Group group) {
        if (group.cells().isEmpty()) {
            return;
        }
        boolean isStatistics = group.table().key().equals("statistics");
        Rule rule = isStatistics ? STATISTICS : FORM;
        Rule weighed = subject.isForPublication() ? rule : rule.weighing(Severity.WARN);
        Rule.Evidence evidence = Rule.Evidence.inCells(
                group.cells(), "0", group.cells().getFirst().raw());
        findings.add(weighed.finding(
                evidence,
                Rule.say(
                        "gap." + state,
                        group.table().title(),
                        String.valueOf(group.of()),
                        String.valueOf(group.cells().size()),
                        names(group.cells()),
                        group.cells().getFirst().raw())));
    }

    /** The first few cells by name, then 等. */
    static Wording names(List<Cell> cells) {
        List<Wording> names = cells.stream()
                .limit(NAMED)
                .map(cell -> CellName.of(cell.definition()))
                .toList();
        Wording joined = new Wording(
                String.join("、", names.stream().map(Wording::zh).toList()),
                String.join(", ", names.stream().map(Wording::en).toList()));
        return cells.size() > NAMED ? Rule.say("and.more", joined) : joined;
    }
}
