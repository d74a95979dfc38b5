package org.gongkai.web.annualreports.model;

import java.util.List;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.PageImage;
import org.gongkai.documents.SourceDocument;
import org.gongkai.reader.Reading;
import org.gongkai.report.CellValue;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.report.form.Severity;

/** What became of one file, or of one report in it. */
public sealed interface Result {
    /** Bytes of a result without its text: cells, findings, sentences. */
    int ANY_RESULT = 100_000;

    /** Bytes of a line or a cell without its text. */
    int EVENT = 100;

    /** File name; inside an archive {@code archive.zip!/folder/report.docx}. */
    String name();

    /** Whether a report was read; templates ask before they look further. */
    default boolean isRead() {
        return this instanceof Read;
    }

    /** Whether it is a picture of a report, to be typed by hand. */
    default boolean isScan() {
        return this instanceof Scan;
    }

    /** About how many bytes of memory it takes. */
    long weight();

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

        @Override
        public long weight() {
            long characters = document.events().stream()
                    .mapToLong(event -> switch (event) {
                        case DocumentEvent.Line line -> line.text().length();
                        case DocumentEvent.Cell cell -> cell.text().length();
                        case DocumentEvent.Hidden hidden -> hidden.text().length();
                        case DocumentEvent.TableStart _,
                                DocumentEvent.RowEnd _,
                                DocumentEvent.TableEnd _,
                                DocumentEvent.Picture _ -> 0;
                    })
                    .sum();
            return ANY_RESULT
                    + 2 * characters
                    + (long) EVENT * document.events().size();
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

    /**
     * The file is pictures of a report (扫描件): its figures wait to be typed beside them.
     *
     * @param pages at least one
     */
    record Scan(Reading.Failure failure, List<PageImage> pages) implements Result {
        public Scan {
            pages = List.copyOf(pages);
        }

        @Override
        public String name() {
            return failure.name();
        }

        @Override
        public long weight() {
            return ANY_RESULT
                    + pages.stream().mapToLong(page -> page.bytes().length).sum();
        }
    }

    /** The file gave no report. */
    record Refused(Reading.Failure failure) implements Result {
        @Override
        public String name() {
            return failure.name();
        }

        @Override
        public long weight() {
            return ANY_RESULT;
        }
    }
}
