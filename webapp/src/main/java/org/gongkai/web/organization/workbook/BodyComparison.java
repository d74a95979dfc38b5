package org.gongkai.web.organization.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyHistory;
import org.gongkai.web.agencies.Because;
import org.gongkai.web.agencies.Change;
import org.gongkai.web.agencies.CodeKind;
import org.gongkai.web.agencies.Reorganization;
import org.gongkai.web.organization.workbook.DryRun.Act;
import org.gongkai.web.organization.workbook.Sheets.Row;
import org.gongkai.web.ui.TypedDay;
import org.springframework.stereotype.Component;

/** Compares a row of the sheet of bodies with the tree: another name or another code, each from a day on. */
@Component
class BodyComparison {
    private static final int NAME = 2;
    private static final int SHORT_NAME = 3;
    private static final int CODE = 4;
    private static final int FROM = 5;
    private static final int REASON = 6;
    private static final int BASIS = 7;

    private final Agencies agencies;
    private final AgencyHistory history;
    private final Reorganization reorganization;
    private final Permissions permissions;
    private final Sheets sheets;

    BodyComparison(
            Agencies agencies,
            AgencyHistory history,
            Reorganization reorganization,
            Permissions permissions,
            Sheets sheets) {
        this.agencies = agencies;
        this.history = history;
        this.reorganization = reorganization;
        this.permissions = permissions;
        this.sheets = sheets;
    }

    void compare(SignedIn who, Row row, Findings found) {
        Optional<Agency> body = LineComparison.number(row.cell(Sheets.NUMBER)).flatMap(agencies::find);
        if (body.isEmpty()) {
            found.problem(
                    row, sheets.say("workbook.number"), "workbook.problem.line", List.of(row.cell(Sheets.NUMBER)));
            return;
        }
        Agency now = body.get();
        boolean isRenamed =
                !row.cell(NAME).equals(now.name()) || !row.cell(SHORT_NAME).equals(now.shortName());
        boolean isRecoded = !row.cell(CODE).equals(now.code());
        if ((isRenamed || isRecoded) && mayBeChanged(who, row, now, found)) {
            TypedDay.read(row.cell(FROM))
                    .ifPresentOrElse(
                            on -> changes(row, now, on, found),
                            () -> found.problem(
                                    row,
                                    sheets.say("workbook.body.from"),
                                    "workbook.problem.day",
                                    List.of(row.cell(FROM))));
        }
    }

    private boolean mayBeChanged(SignedIn who, Row row, Agency now, Findings found) {
        if (!permissions.allowsReorganizing(who, now.id())) {
            found.problem(row, sheets.say("workbook.body.full"), "workbook.problem.not-yours", List.of(now.name()));
            return false;
        }
        String decided = String.valueOf(history.decisionsOn(now.id()).size());
        if (!row.cell(Sheets.VERSION).equals(decided)) {
            found.problem(
                    row,
                    sheets.say("workbook.body.full"),
                    "workbook.problem.stale",
                    List.of(row.cell(NAME) + " " + row.cell(CODE), now.name() + " " + now.code()));
            return false;
        }
        if (!found.isFirst("body " + now.id())) {
            found.problem(
                    row, sheets.say("workbook.number"), "workbook.problem.twice", List.of(row.cell(Sheets.NUMBER)));
            return false;
        }
        return isFounded(row, now, found);
    }

    private boolean isFounded(Row row, Agency now, Findings found) {
        boolean hasReason = !row.cell(REASON).isEmpty() && row.cell(REASON).length() <= Because.LONGEST;
        boolean hasBasis = row.cell(BASIS).length() <= Because.LONGEST;
        if (!hasReason) {
            found.problem(row, sheets.say("workbook.body.reason"), "workbook.problem.reason", List.of(now.name()));
        }
        if (!hasBasis) {
            found.problem(row, sheets.say("workbook.body.basis"), "body.form.missing.basis", List.of());
        }
        return hasReason && hasBasis;
    }

    private void changes(Row row, Agency now, LocalDate on, Findings found) {
        List<DryRun.Cell> name = new ArrayList<>();
        differing(name, "full", now.name(), row.cell(NAME));
        differing(name, "short", now.shortName(), row.cell(SHORT_NAME));
        if (!name.isEmpty()) {
            change(row, name, new Change.Rename(now.id(), row.cell(NAME), row.cell(SHORT_NAME), on), found);
        }
        List<DryRun.Cell> code = new ArrayList<>();
        differing(code, "code", now.code(), row.cell(CODE));
        if (!code.isEmpty()) {
            String typed = row.cell(CODE);
            change(row, code, new Change.Recode(now.id(), CodeKind.of(typed), typed, on.getYear()), found);
        }
    }

    private void change(Row row, List<DryRun.Cell> cells, Change change, Findings found) {
        List<Reorganization.Line> problems = reorganization.preview(change).problems();
        problems.forEach(line -> found.problem(row, sheets.say("workbook.body.full"), line.key(), line.values()));
        if (problems.isEmpty()) {
            found.change(row, cells, new Act.Tree(change, new Because(row.cell(REASON), row.cell(BASIS))));
        }
    }

    private void differing(List<DryRun.Cell> cells, String column, String before, String after) {
        if (!before.equals(after)) {
            cells.add(new DryRun.Cell(sheets.say("workbook.body." + column), before, after));
        }
    }
}
