package org.gongkai.web.exchange.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists that were taken over, their lines, and the entries they brought. */
public interface ImportBook {
    /** Lets one list of a body be taken over or undone after the other, until the caller's transaction ends. */
    void lock(long body);

    /** Begins an import; gives its number. */
    long begin(long body, ListImport.Told told, ListImport.Done done);

    /** The number of the next entry. */
    long nextEntry();

    /** Keeps a line of an import at its 1-based position in the file, and the entry it became, where it became one. */
    void keep(long list, int position, Judged line, Optional<Entered> entered);

    /** The number of an entry and of what it counts by. */
    record Entered(long id, long ledgerEntry) {}

    /** An import. */
    Optional<ListImport> find(long id);

    /** The imports of a body, the newest first, those that were undone included. */
    List<ListImport> of(long body);

    /** The entries of a body that stand. */
    List<ListedEntry> standing(long body);

    /** The entries of a body that stand and were public on days of this span, the newest first. */
    List<ListedEntry> standing(long body, LocalDate first, LocalDate last, Part part);

    /** The entries that an import brought. */
    List<ListedEntry> broughtBy(long list);

    /** The oldest import that stands and named entries of this one as known. */
    Optional<ListImport> builtOn(long list);

    /** Takes an import and its entries back. */
    void undo(long list, ListImport.Done done);

    /** The lines of an import as they were judged, in the order of the file. */
    List<Line> lines(long list, Part part);

    /**
     * A line as it was judged.
     *
     * @param why the reason, or what was wrong; empty where it was new
     * @param about the value that was wrong, or the title of what it is the same as; empty where it was new
     */
    record Line(ListLine.At at, String title, Verdict verdict, String why, String about) {
        /** The key of the reason's words; empty where it was new. */
        public String whyKey() {
            if (why.isEmpty()) {
                return "";
            }
            return verdict == Verdict.UNPLACED
                    ? LineProblem.valueOf(why).key()
                    : MatchReason.valueOf(why).key();
        }
    }

    /** A part of a list: how many are left out before it, and how many it has. */
    record Part(int skipped, int size) {}
}
