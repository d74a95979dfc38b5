package org.gongkai.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.report.Cell;
import org.gongkai.report.Finding;
import org.gongkai.report.GridPosition;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A report's cells as CSV (RFC 4180), one line per cell, absent ones included, or its findings; lines end with CR LF.
 *
 * <p>Every line says where its value stands: line, page, table, row and column, 1-based, empty where the document has no
 * such thing; {@code entry} says whether a cell was read, typed from a picture or accepted. A field that a spreadsheet would take for a formula begins with an apostrophe, unless it is a plain number.
 */
public final class CsvWriter {
    private static final List<String> COLUMNS = List.of(
            "name",
            "issuer",
            "year",
            "edition",
            "key",
            "label",
            "state",
            "value",
            "unit",
            "line",
            "confidence",
            "page",
            "table",
            "row",
            "column",
            "entry");
    private static final List<String> FINDING_COLUMNS = List.of(
            "name",
            "issuer",
            "year",
            "code",
            "kind",
            "severity",
            "line",
            "message",
            "expected",
            "actual",
            "page",
            "table",
            "row",
            "column");
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
        Provenance place = finding.places().isEmpty() ? null : finding.places().getFirst();
        List<String> fields = new ArrayList<>(List.of(
                report.source().name(),
                report.heading().issuer(),
                report.year() == null ? "" : String.valueOf(report.year()),
                finding.code(),
                finding.kind().name(),
                finding.severity().name(),
                oneBased(place == null ? 0 : place.line()),
                finding.message().in(locale),
                finding.expected(),
                finding.actual()));
        fields.addAll(position(place));
        return fields;
    }

    private static List<String> fields(Report report, Cell cell) {
        Provenance place = cell.provenance();
        List<String> fields = new ArrayList<>(List.of(
                report.source().name(),
                report.heading().issuer(),
                report.year() == null ? "" : String.valueOf(report.year()),
                report.edition().name(),
                cell.key().name(),
                label(cell.definition()),
                cell.value().state(),
                PrintedNumber.of(cell.value()),
                cell.unit(),
                oneBased(place == null ? 0 : place.line()),
                String.valueOf(cell.confidence())));
        fields.addAll(position(place));
        fields.add(cell.entry().contractName());
        return fields;
    }

    /** Page, table, row and column. */
    private static List<String> position(@Nullable Provenance place) {
        if (place == null) {
            return List.of("", "", "", "");
        }
        GridPosition grid = place.grid();
        return List.of(
                oneBased(place.page()),
                oneBased(grid == null ? 0 : grid.table()),
                oneBased(grid == null ? 0 : grid.row()),
                oneBased(FindingJson.column(place)));
    }

    private static String oneBased(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private static String label(CellDefinition cell) {
        return cell.columnLabel().isEmpty() ? cell.rowLabel() : cell.rowLabel() + "/" + cell.columnLabel();
    }

    /** A line of any table by the same rules, with its end. */
    public static String line(List<String> fields) {
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
