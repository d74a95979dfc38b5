package org.gongkai.checks.structure;

import java.util.List;
import org.gongkai.report.Cell;
import org.gongkai.report.CellValue;
import org.gongkai.report.Passage;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormSection;
import org.gongkai.report.form.FormTable;

/** What is there of a report's sections, and whether its text reaches the end. */
final class Content {
    static final String PREFACE = "sections.preface";
    static final String OVERVIEW = "sections.overview";
    static final String PROBLEMS = "sections.problems";
    static final String OTHER = "sections.other";
    private static final String ENDS = "。！？；）)”》日无";
    private static final String WHITE_SPACE = " \t\n\u000b\f\r\u00a0\u3000";
    private static final char LAST_WHITE_SPACE = '\u3000';
    private static final String FIRST_OF_2019 = "E2019";

    private Content() {}

    /** Whether the report is of an edition with six sections, 2019 or later. */
    static boolean hasSixSections(Report report) {
        return report.edition().name().compareTo(FIRST_OF_2019) >= 0;
    }

    /** The running text of the sections with a key, white space left out. */
    static String text(Report report, String key) {
        StringBuilder text = new StringBuilder();
        for (Section section : report.sections()) {
            if (section.key().equals(key)) {
                section.passages().forEach(passage -> append(passage.text(), text));
            }
        }
        return text.toString();
    }

    /** Whether the sections with a key have any running text that is not white space. */
    static boolean hasText(Report report, String key) {
        for (Section section : report.sections()) {
            if (section.key().equals(key)) {
                for (Passage passage : section.passages()) {
                    if (!isBlank(passage.text())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isBlank(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            if (!isWhiteSpace(printed.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhiteSpace(char c) {
        return c <= LAST_WHITE_SPACE && WHITE_SPACE.indexOf(c) >= 0;
    }

    private static void append(String printed, StringBuilder text) {
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (!isWhiteSpace(c)) {
                text.append(c);
            }
        }
    }

    /** Whether the section's heading was found. */
    static boolean has(Report report, String key) {
        for (Section section : report.sections()) {
            if (section.key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** Where the heading of a section stands; empty where it has none. */
    static List<Provenance> place(Report report, String key) {
        return report.sections().stream()
                .filter(section -> section.key().equals(key) && section.place() != null)
                .map(Section::place)
                .limit(1)
                .toList();
    }

    /** Whether the section's table was found, whose header may have swallowed the heading. */
    static boolean hasTable(Report report, FormSection section) {
        String name = section.key().substring(section.key().indexOf('.') + 1);
        for (FormTable table : report.edition().tables()) {
            if (table.key().equals(name) && hasCells(report, table)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCells(Report report, FormTable table) {
        for (FormRow row : table.rows()) {
            for (CellDefinition definition : row.cells()) {
                if (!(report.cells().get(definition).value() instanceof CellValue.Absent)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Key of the last section; empty where there is none. */
    static String lastKey(Report report) {
        return report.sections().isEmpty() ? "" : report.sections().getLast().key();
    }

    /** Whether a line that goes on with the text holds the section's number (0-based index) and title, 「一、总体情况」. */
    static boolean names(Report report, FormSection section, int index) {
        String number = "一二三四五六七八九十".charAt(index) + "、";
        return report.sections().stream()
                .flatMap(one -> one.passages().stream())
                .anyMatch(passage -> section.titles().stream()
                        .anyMatch(title -> passage.text().contains(number + title)));
    }

    /**
     * Whether the text stops before its end: the last sections are missing and either the last sentence or the last table is
     * unfinished. An excerpt is no fault of the body.
     */
    static boolean isCutOff(Report report) {
        Edition edition = report.edition();
        String last = edition.sections().getLast().key();
        if (has(report, last) && hasText(report, last)) {
            return !endsWell(report);
        }
        return true;
    }

    private static boolean endsWell(Report report) {
        List<Passage> passages = report.sections().getLast().passages();
        if (passages.isEmpty()) {
            return false;
        }
        String end = passages.getLast().text().strip();
        return end.length() < 30 || ENDS.indexOf(end.charAt(end.length() - 1)) >= 0;
    }

    /** Whether any cell of the report was read. */
    static boolean hasCells(Report report) {
        for (Cell cell : report.cells()) {
            if (!(cell.value() instanceof CellValue.Absent)) {
                return true;
            }
        }
        return false;
    }
}
