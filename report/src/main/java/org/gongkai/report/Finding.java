package org.gongkai.report;

import java.util.List;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Severity;
import org.gongkai.report.form.Wording;

/**
 * Something wrong, doubtful or worth knowing about a report.
 *
 * @param code stable code of the rule; never reused
 * @param message what is wrong, both values, the difference, what to do
 * @param places every place concerned, the one to look at first first
 * @param keys cells concerned
 * @param expected what was expected, empty where nothing definite was
 * @param actual what is printed
 * @param basis article or form line
 * @param recommendation what to do about it
 * @param confidence the least of its operands', 0 to 1
 */
public record Finding(
        String code,
        FindingKind kind,
        Severity severity,
        Wording message,
        List<Provenance> places,
        List<CellKey> keys,
        String expected,
        String actual,
        Wording basis,
        Wording recommendation,
        double confidence) {
    public Finding {
        places = List.copyOf(places);
        keys = List.copyOf(keys);
    }
}
