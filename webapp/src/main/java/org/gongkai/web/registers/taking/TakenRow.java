package org.gongkai.web.registers.taking;

import java.util.Map;

/**
 * A row of a file that was taken over.
 *
 * @param record the number of its record; empty where none was entered
 * @param what what the record said, as it is kept
 */
public record TakenRow(At at, String record, String name, Came came, What what) {
    /** Where it stood. */
    public record At(String sheet, int row) {}

    /** What it came to; why is empty where nothing was unclear. */
    public record Came(Outcome outcome, String why) {}

    /** What the record said before and afterwards, by the key of the column. */
    public record What(Map<String, String> before, Map<String, String> after) {
        /** Keeps copies. */
        public What {
            before = Map.copyOf(before);
            after = Map.copyOf(after);
        }
    }

    /** Whether a record was written. */
    public boolean isWritten() {
        return came.outcome() == Outcome.NEW || came.outcome() == Outcome.CHANGED;
    }
}
