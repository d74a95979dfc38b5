package org.gongkai.report.sums;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.Bodies;
import org.gongkai.report.Cell;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellKey;

/** All reports of one body on one year: which of them counts. */
final class BodyYear {
    private Report kept;
    private final List<Duplicate> duplicates = new ArrayList<>();
    private final List<Restatement> restatements = new ArrayList<>();

    BodyYear(Report first) {
        kept = first;
    }

    boolean isOf(Report report) {
        return kept.edition().name().equals(report.edition().name())
                && Bodies.isSame(kept.heading().issuer(), report.heading().issuer());
    }

    void add(Report other) {
        List<CellKey> differing = differing(kept, other);
        if (differing.isEmpty()) {
            duplicates.add(new Duplicate(kept, other));
            return;
        }
        boolean isNewer = !signed(other).isBefore(signed(kept));
        Report dropped = isNewer ? kept : other;
        kept = isNewer ? other : kept;
        restatements.add(new Restatement(kept, dropped, differing));
    }

    Report kept() {
        return kept;
    }

    List<Duplicate> duplicates() {
        return duplicates;
    }

    List<Restatement> restatements() {
        return restatements;
    }

    /** A report without a date counts as the oldest. */
    private static LocalDate signed(Report report) {
        return report.signature() == null ? LocalDate.MIN : report.signature().date();
    }

    private static List<CellKey> differing(Report one, Report other) {
        List<CellKey> differing = new ArrayList<>();
        for (Cell cell : one.cells()) {
            if (!isSame(cell, other.cells().get(cell.key()))) {
                differing.add(cell.key());
            }
        }
        return differing;
    }

    private static boolean isSame(Cell one, Cell other) {
        if (one.normalized().isPresent() && other.normalized().isPresent()) {
            return one.normalized()
                            .get()
                            .value()
                            .compareTo(other.normalized().get().value())
                    == 0;
        }
        return one.value().state().equals(other.value().state());
    }
}
