package org.gongkai.writer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.report.Cell;
import org.gongkai.report.CellDefinition;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;

/**
 * A report's cells as CSV (RFC 4180), one line per cell, absent ones included; lines end with CR LF.
 *
 * <p>A field that a spreadsheet would take for a formula begins with an apostrophe, unless it is a plain number.
 */
public final class CsvWriter {
    private static final List<String> COLUMNS = List.of(
            "name", "issuer", "year", "edition", "key", "label", "state", "value", "unit", "line", "confidence");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final String FORMULA_STARTS = "=+-@\t\r";

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
