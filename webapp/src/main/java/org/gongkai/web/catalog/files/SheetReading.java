package org.gongkai.web.catalog.files;

import java.util.List;
import org.gongkai.web.catalog.model.Entry;

/**
 * What was found in a file that brings a catalogue.
 *
 * @param entries of the rows that are in order
 * @param findings what is wrong, row by row; a row with one is in no entry
 */
public record SheetReading(List<Entry> entries, List<Finding> findings) {
    /** The lists are copied. */
    public SheetReading {
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    /**
     * Something wrong in a row.
     *
     * @param row 1-based number of the row in the file, its heading row counted
     * @param column where; {@link Column#NUMBER} for the row as a whole
     * @param value what stands there
     * @param problem key of the sentence behind {@code catalog.finding.}
     */
    public record Finding(int row, Column column, String value, String problem) {}
}
