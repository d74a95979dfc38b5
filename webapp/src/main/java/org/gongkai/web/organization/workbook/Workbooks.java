package org.gongkai.web.organization.workbook;

import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Reorganization;
import org.gongkai.web.audit.Who;
import org.gongkai.web.organization.Organization;
import org.gongkai.web.organization.workbook.DryRun.Act;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The round trip of a workbook: out, back to be looked at, and taken over as a whole or not at all. */
@Service
public class Workbooks {
    private static final long WHATEVER = -1;

    private final WorkbookWriter writer;
    private final WorkbookReader reader;
    private final Comparisons comparisons;
    private final Organization organization;
    private final Reorganization reorganization;

    Workbooks(
            WorkbookWriter writer,
            WorkbookReader reader,
            Comparisons comparisons,
            Organization organization,
            Reorganization reorganization) {
        this.writer = writer;
        this.reader = reader;
        this.comparisons = comparisons;
        this.organization = organization;
        this.reorganization = reorganization;
    }

    /** The bodies this person keeps, that still exist, with everything they say. */
    @Transactional(readOnly = true)
    public byte[] write(SignedIn who) {
        return writer.write(who, comparisons.bodies(who));
    }

    /** What a workbook that came back would change; empty where it is none of ours. Nothing is written. */
    @Transactional(readOnly = true)
    public Optional<DryRun> look(SignedIn who, byte[] workbook) {
        WorkbookReader.Read read = reader.read(workbook);
        return read.isReadable() ? Optional.of(comparisons.dryRun(who, read)) : Optional.empty();
    }

    /**
     * Takes a workbook over, where it still says what was seen and nothing stands in its way; else nothing is written.
     *
     * @param expected how many changes were seen
     * @return what it is now; without problems and of that number where it was taken over
     */
    @Transactional
    public Optional<DryRun> takeOver(SignedIn who, byte[] workbook, int expected) {
        Optional<DryRun> found = look(who, workbook);
        found.filter(run -> run.problems().isEmpty() && run.changes().size() == expected)
                .ifPresent(run -> run.changes().forEach(change -> act(who, change.act())));
        return found;
    }

    private void act(SignedIn who, Act act) {
        switch (act) {
            case Act.Add add -> organization.add(who, add.body(), add.section(), add.values());
            case Act.Rewrite rewrite -> organization.rewrite(who, rewrite.line(), rewrite.version(), rewrite.values());
            case Act.Tree tree ->
                reorganization.make(
                        tree.change(), tree.because(), WHATEVER, new Who(who.accountId(), who.personName(), ""));
        }
    }
}
