package org.gongkai.web.organization.workbook;

import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The round trip of a workbook: out, back to be looked at, and taken over as a whole or not at all. */
@Service
public class Workbooks {
    private final WorkbookWriter writer;
    private final WorkbookReader reader;
    private final Comparisons comparisons;
    private final TakingOver takingOver;

    Workbooks(WorkbookWriter writer, WorkbookReader reader, Comparisons comparisons, TakingOver takingOver) {
        this.writer = writer;
        this.reader = reader;
        this.comparisons = comparisons;
        this.takingOver = takingOver;
    }

    /** Whether there is any body that this person keeps. */
    public boolean mayKeep(SignedIn who) {
        return !comparisons.bodies(who).isEmpty();
    }

    /** The bodies this person keeps, that still exist, with everything they say. */
    @Transactional(readOnly = true)
    public byte[] write(SignedIn who) {
        return writer.write(who, comparisons.bodies(who));
    }

    /**
     * What a workbook that came back would change; empty where it is none of ours. Nothing is written. A worker opens the
     * workbook before anything is asked of the database.
     */
    public Optional<DryRun> look(SignedIn who, byte[] workbook) {
        WorkbookReader.Read read = reader.read(workbook);
        return read.isReadable() ? Optional.of(comparisons.dryRun(who, read)) : Optional.empty();
    }

    /**
     * Takes a workbook over, where it still says what was seen and nothing stands in its way; else nothing is written.
     *
     * @param expected how many changes were seen
     * @return what it is now; without problems and of that number where it was taken over
     * @throws org.gongkai.web.organization.model.EntryRefused somebody changed a line at the same moment
     * @throws org.gongkai.web.agencies.ChangeRefused somebody changed the tree at the same moment
     */
    public Optional<DryRun> takeOver(SignedIn who, byte[] workbook, int expected) {
        WorkbookReader.Read read = reader.read(workbook);
        return read.isReadable() ? Optional.of(takingOver.takeOver(who, read, expected)) : Optional.empty();
    }
}
