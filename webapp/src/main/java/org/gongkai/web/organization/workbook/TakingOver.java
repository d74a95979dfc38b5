package org.gongkai.web.organization.workbook;

import org.gongkai.web.accounts.Acting;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Reorganization;
import org.gongkai.web.organization.Organization;
import org.gongkai.web.organization.workbook.DryRun.Act;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does what a workbook asks for: all of it in one transaction, or nothing. */
@Component
class TakingOver {
    private static final long WHATEVER = -1;

    private final Comparisons comparisons;
    private final Organization organization;
    private final Reorganization reorganization;
    private final Acting acting;

    TakingOver(Comparisons comparisons, Organization organization, Reorganization reorganization, Acting acting) {
        this.comparisons = comparisons;
        this.organization = organization;
        this.reorganization = reorganization;
        this.acting = acting;
    }

    /** What the workbook says now; it is done where nothing stands in its way and the number is the one that was seen. */
    @Transactional
    DryRun takeOver(SignedIn who, WorkbookReader.Read read, int expected) {
        DryRun run = comparisons.dryRun(who, read);
        if (run.problems().isEmpty() && run.changes().size() == expected) {
            run.changes().forEach(change -> act(who, change.act()));
        }
        return run;
    }

    private void act(SignedIn who, Act act) {
        switch (act) {
            case Act.Add add -> organization.add(who, add.body(), add.section(), add.values());
            case Act.Rewrite rewrite -> organization.rewrite(who, rewrite.line(), rewrite.version(), rewrite.values());
            case Act.Tree tree -> reorganization.make(tree.change(), tree.because(), WHATEVER, acting.as(who));
        }
    }
}
