package org.gongkai.web.organization.workbook;

import java.util.List;
import java.util.Optional;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.organization.workbook.Sheets.Row;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares every row of a workbook with what is kept. */
@Component
class Comparisons {
    private final LineComparison lines;
    private final BodyComparison tree;
    private final Sheets sheets;
    private final Permissions permissions;
    private final Agencies agencies;

    Comparisons(LineComparison lines, BodyComparison tree, Sheets sheets, Permissions permissions, Agencies agencies) {
        this.lines = lines;
        this.tree = tree;
        this.sheets = sheets;
        this.permissions = permissions;
        this.agencies = agencies;
    }

    /** The bodies that somebody keeps and that still exist. */
    List<Agency> bodies(SignedIn who) {
        return agencies.existing(permissions.bodiesWhere(who, Permission.KEEP_ORGANIZATION));
    }

    @Transactional(readOnly = true)
    DryRun dryRun(SignedIn who, WorkbookReader.Read read) {
        Findings found = new Findings(sheets);
        for (Row row : read.rows()) {
            if (row.section().isPresent()) {
                lines.compare(who, row, found);
            } else {
                tree.compare(who, row, found);
            }
        }
        if (read.hidden() > 0) {
            Row none = new Row(Optional.empty(), 0, Sheets.cells());
            found.problem(none, "", "workbook.problem.hidden", List.of(String.valueOf(read.hidden())));
        }
        return found.dryRun();
    }
}
