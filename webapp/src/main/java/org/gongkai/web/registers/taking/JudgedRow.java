package org.gongkai.web.registers.taking;

import java.util.List;
import java.util.Map;
import org.gongkai.web.registers.model.KeptRow;

/**
 * A row with what it comes to.
 *
 * @param before as it is kept; not entered where the row is new or its record is unknown
 * @param after what is to stand in each column, in the spelling in which it is kept
 */
public record JudgedRow(GivenRow row, Outcome outcome, KeptRow before, Map<String, String> after, Told told) {
    /** Keeps a copy. */
    public JudgedRow {
        after = Map.copyOf(after);
    }

    /**
     * What people read of it.
     *
     * @param name of the record
     * @param readOnly headings of columns in which something else stands that is not written here
     * @param why it is refused or not clear; empty where it is neither
     */
    public record Told(String name, List<Difference> differences, List<String> readOnly, String why) {
        /** Keeps copies. */
        public Told {
            differences = List.copyOf(differences);
            readOnly = List.copyOf(readOnly);
        }
    }

    /** A cell that would say something else, as people read it. */
    public record Difference(String heading, String before, String after) {
        /** Whether something stood there and nothing is to stand there. */
        public boolean isCleared() {
            return after.isEmpty();
        }
    }

    /** Whether a record is written. */
    public boolean isWritten() {
        return outcome == Outcome.NEW || outcome == Outcome.CHANGED;
    }

    /** How many cells of it are cleared. */
    public int cleared() {
        return outcome == Outcome.CHANGED
                ? (int) told.differences().stream()
                        .filter(Difference::isCleared)
                        .count()
                : 0;
    }
}
