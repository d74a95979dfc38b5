package org.gongkai.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.Notice;
import org.gongkai.reader.alignment.CellMaker;
import org.gongkai.reader.alignment.TableReading;
import org.gongkai.report.Cell;
import org.gongkai.report.CellValue;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Provenance;
import org.gongkai.report.form.Severity;
import org.gongkai.report.form.Wording;

/** What the reader has to say about its own reading: gaps are told, never hidden. */
final class ReadingFindings {
    private static final String BUNDLE = "org.gongkai.reader.findings";

    private ReadingFindings() {}

    static List<Finding> of(EditionReading reading, List<DocumentEvent> events, CellMaker maker) {
        List<Finding> findings = new ArrayList<>();
        for (TableReading table : reading.tables()) {
            List<Cell> unread = new ArrayList<>();
            for (Cell cell : table.cells()) {
                if (cell.value() instanceof CellValue.Unreadable) {
                    unread.add(cell);
                }
            }
            if (!unread.isEmpty()) {
                findings.add(unread(table, unread));
            }
        }
        long pictures = reading.hasValues() ? 0 : pictures(events);
        if (pictures > 0) {
            findings.add(finding("READ-03", Severity.WARN, List.of(), List.of(), pictures));
        }
        return findings;
    }

    /** What was noticed when the document was opened; a part that was not read weighs more than a wrong name. */
    static List<Finding> of(List<Notice> notices) {
        return notices.stream().map(ReadingFindings::of).toList();
    }

    private static Finding of(Notice notice) {
        boolean isWhole = switch (notice.code()) {
            case WRONG_EXTENSION, WRONG_CHARSET_DECLARED -> true;
            case UNDECODABLE_CHARACTERS, PART_LEFT_OUT, TEXT_CUT, DOCUMENT_INSIDE -> false;
        };
        return new Finding(
                isWhole ? "READ-04" : "READ-05",
                FindingKind.READ,
                isWhole ? Severity.INFO : Severity.WARN,
                new Wording(notice.message(Locale.CHINESE), notice.message(Locale.ENGLISH)),
                List.of(),
                List.of(),
                "",
                "",
                Wording.NONE,
                Wording.NONE,
                1);
    }

    private static long pictures(List<DocumentEvent> events) {
        return events.stream()
                .filter(event -> event instanceof DocumentEvent.Picture)
                .count();
    }

    private static Finding unread(TableReading table, List<Cell> unread) {
        String code = table.isAbstained() ? "READ-02" : "READ-01";
        String rows = String.join(
                "、",
                unread.stream()
                        .map(cell -> cell.definition().rowLabel())
                        .distinct()
                        .limit(3)
                        .toList());
        return finding(
                code, Severity.INFO, unread, places(unread), table.table().title(), unread.size(), rows);
    }

    private static List<Provenance> places(List<Cell> cells) {
        return cells.stream()
                .map(Cell::provenance)
                .filter(Objects::nonNull)
                .limit(5)
                .toList();
    }

    private static Finding finding(
            String code, Severity severity, List<Cell> cells, List<Provenance> places, Object... arguments) {
        return new Finding(
                code,
                FindingKind.READ,
                severity,
                Wording.of(BUNDLE, code, arguments),
                places,
                cells.stream().map(Cell::key).toList(),
                "",
                "",
                Wording.NONE,
                Wording.of(BUNDLE, code + ".todo"),
                1);
    }
}
