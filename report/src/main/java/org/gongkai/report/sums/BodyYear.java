package org.gongkai.report.sums;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.Bodies;
import org.gongkai.report.CellDifference;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellKey;

/** All reports of one body on one year: which of them counts. */
final class BodyYear {
    private Report kept;
    private final List<Report> dropped = new ArrayList<>();

    BodyYear(Report first) {
        kept = first;
    }

    boolean isOf(Report report) {
        return kept.edition().name().equals(report.edition().name())
                && Bodies.isSame(kept.heading().issuer(), report.heading().issuer());
    }

    void add(Report other) {
        boolean isNewer = !signed(other).isBefore(signed(kept));
        boolean isBetter = isNewer && !differing(kept, other).isEmpty();
        dropped.add(isBetter ? kept : other);
        kept = isBetter ? other : kept;
    }

    Report kept() {
        return kept;
    }

    /** The reports that say the same as the one kept. */
    List<Duplicate> duplicates() {
        return dropped.stream()
                .filter(other -> differing(kept, other).isEmpty())
                .map(other -> new Duplicate(kept, other))
                .toList();
    }

    /** The reports that say something else than the one kept. */
    List<Restatement> restatements() {
        return dropped.stream()
                .map(other -> new Restatement(kept, other, differing(kept, other)))
                .filter(restated -> !restated.differing().isEmpty())
                .toList();
    }

    /** A report without a date counts as the oldest. */
    private static LocalDate signed(Report report) {
        return report.signature() == null ? LocalDate.MIN : report.signature().date();
    }

    private static List<CellKey> differing(Report one, Report other) {
        return CellDifference.between(one.cells(), other.cells()).stream()
                .map(difference -> difference.one().key())
                .toList();
    }
}
