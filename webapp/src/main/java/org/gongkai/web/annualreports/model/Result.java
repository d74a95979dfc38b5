package org.gongkai.web.annualreports.model;

import java.util.List;
import org.gongkai.documents.SourceDocument;
import org.gongkai.reader.Reading;
import org.gongkai.report.CellValue;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.report.form.Severity;

/** What became of one file, or of one report in it. */
public sealed interface Result {
    /** File name; inside an archive {@code archive.zip!/folder/report.docx}. */
    String name();

    /** Whether a report was read; templates ask before they look further. */
    default boolean isRead() {
        return this instanceof Read;
    }

    /**
     * A report was read.
     *
     * @param findings what the reader and the checks have to say
     */
    record Read(Report report, SourceDocument document, List<Finding> findings) implements Result {
        public Read {
            findings = List.copyOf(findings);
        }

        @Override
        public String name() {
            return document.name();
        }

        /** How many cells say something that was read: a number, a blank or a mark for nothing. */
        public long readCells() {
            return report.cells().all().stream()
                    .filter(cell -> cell.provenance() != null && !(cell.value() instanceof CellValue.Unreadable))
                    .count();
        }

        /** How many cells could not be read safely. */
        public long unreadCells() {
            return report.cells().all().stream()
                    .filter(cell -> cell.value() instanceof CellValue.Unreadable)
                    .count();
        }

        /** How many findings weigh this much. */
        public long count(Severity severity) {
            return findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }
    }

    /** The file gave no report. */
    record Refused(Reading.Failure failure) implements Result {
        @Override
        public String name() {
            return failure.name();
        }
    }
}
