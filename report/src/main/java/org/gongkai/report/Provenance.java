package org.gongkai.report;

import org.jspecify.annotations.Nullable;

/**
 * Where a value or a sentence stands in its source.
 *
 * @param event 0-based index of the event in the source document's stream
 * @param start first character within that event's text, 0-based
 * @param end character after the last one
 * @param line 1-based line of the source text, 0 where the format has no lines
 * @param column 1-based field of the line or of the table row, 0 where there is none
 * @param page 1-based page or sheet, 0 where the format has none
 * @param grid place in the document's own table, null outside tables and in plain text
 * @param quote the characters as printed
 */
public record Provenance(
        int event,
        int start,
        int end,
        int line,
        int column,
        int page,
        @Nullable GridPosition grid,
        String quote) {
    /** Whether both share a character of the source. */
    public boolean overlaps(Provenance other) {
        return event == other.event && start < other.end && other.start < end;
    }
}
