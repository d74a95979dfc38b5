package org.gongkai.testkit.draft;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Edition;
import org.gongkai.testkit.generate.GeneratedReport;
import org.gongkai.testkit.generate.GeneratedReport.Span;
import org.jspecify.annotations.Nullable;

/**
 * What must be read from a document about one report.
 *
 * @param cells one expectation per cell of the edition
 * @param period stated period, null where none is stated
 * @param signature signing date, null where there is none
 */
public record Truth(
        Edition edition,
        int year,
        String issuer,
        @Nullable Span period,
        @Nullable LocalDate signature,
        Map<CellKey, Expectation> cells) {

    static Truth of(Draft draft, @Nullable Span period, boolean signatureShown) {
        GeneratedReport report = draft.report();
        Map<CellKey, Expectation> cells = new LinkedHashMap<>();
        report.edition().cells().forEach(cell -> {
            boolean doubted = draft.doubted()
                    .contains(report.edition().tables().get(cell.table()).key());
            cells.put(
                    cell.key(),
                    doubted ? Expectation.ABSENT.orExcused(Expectation.State.UNREADABLE) : Expectation.ABSENT);
        });
        for (TableCell cell : draft.values()) {
            CellKey key = cell.key();
            if (key != null) {
                cells.merge(key, cell.expected(), Truth::twice);
            }
        }
        return new Truth(
                report.edition(),
                report.year(),
                report.body().name(),
                period,
                signatureShown ? report.signature() : null,
                cells);
    }

    /** A cell printed twice may also be doubted. */
    private static Expectation twice(Expectation first, Expectation second) {
        if (first.state() == Expectation.State.ABSENT) {
            return second;
        }
        return first.state() == second.state()
                ? first.orExcused(Expectation.State.UNREADABLE)
                : first.orExcused(Expectation.State.UNREADABLE, second.state());
    }
}
