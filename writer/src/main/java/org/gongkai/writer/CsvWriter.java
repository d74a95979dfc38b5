package org.gongkai.writer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.report.Cell;
import org.gongkai.report.Finding;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellDefinition;

/**
 * A report's cells as CSV (RFC 4180), one line per cell, absent ones included, or its findings; lines end with CR LF.
 *
 * <p>A field that a spreadsheet would take for a formula begins with an apostrophe, unless it is a plain number.
 */
public final class CsvWriter {
    private static final List<String> COLUMNS = List.of(
            "name", "issuer", "year", "edition", "key", "label", "state", "value", "unit", "line", "confidence");
    private static final List<String> FINDING_COLUMNS =
            List.of("name", "issuer", "year", "code", "kind", "severity", "line", "message", "expected", "actual");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    /** The line of column names. */
    public String header() {
        return line(COLUMNS);
    }

    /** One line per cell of the report, in the form's order. */
    public String rows(Report report) {
        return report.cells().all().stream()
                .map(cell -> line(fields(report, cell)))
                .collect(Collectors.joining());
    }

    /** The line of column names above findings. */
    public String findingsHeader() {
        return line(FINDING_COLUMNS);
    }

    /**
     * One line per finding, in the order given; none where nothing was found.
     *
     * @param locale the language of the messages: English where asked for, Chinese otherwise
     */
    public String findings(Report report, List<Finding> findings, Locale locale) {
        return findings.stream()
                .map(finding -> line(fields(report, finding, locale)))
                .collect(Collectors.joining());
    }

    private static List<String> fields(Report report, Finding finding, Locale locale) {
        int line = finding.places().isEmpty() ? 0 : finding.places().getFirst().line();
        return List.of(
                report.source().name(),
                report.heading().issuer(),
                report.year() == null ? "" : String.valueOf(report.year()),
                finding.code(),
                finding.kind().name(),
                finding.severity().name(),
                line == 0 ? "" : String.valueOf(line),
                finding.message().in(locale),
                finding.expected(),
                finding.actual());
    }

    private static List<String> fields(Report report, Cell cell) {
        Provenance place = cell.provenance();
        return List.of(
                report.source().name(),
                report.heading().issuer(),
                report.year() == null ? "" : String.valueOf(report.year()),
                report.edition().name(),
                cell.key().name(),
                label(cell.definition()),
                cell.value().state(),
                PrintedNumber.of(cell.value()),
                cell.unit(),
                place == null || place.line() == 0 ? "" : String.valueOf(place.line()),
                String.valueOf(cell.confidence()));
    }

    private static String label(CellDefinition cell) {
        return cell.columnLabel().isEmpty() ? cell.rowLabel() : cell.rowLabel() + "/" + cell.columnLabel();
    }

    private static String line(List<String> fields) {
        return fields.stream().map(CsvWriter::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String field(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean isQuoted =
                safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0 || safe.indexOf('\r') >= 0;
        return isQuoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }
}
