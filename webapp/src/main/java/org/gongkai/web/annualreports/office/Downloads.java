package org.gongkai.web.annualreports.office;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.Cell;
import org.gongkai.report.Provenance;
import org.gongkai.web.annualreports.model.Result;
import org.gongkai.writer.JsonWriter;

/** A result as text to take away. */
final class Downloads {
    private static final String HEAD = "key,row,column,state,value,unit,raw,line,confidence";

    private Downloads() {}

    /** One line of JSON, the contract's object. */
    static String json(Result result, JsonWriter json, Locale locale) {
        return switch (result) {
            case Result.Read read -> json.line(read.report(), read.findings());
            case Result.Refused refused ->
                json.error(
                        refused.name(),
                        refused.failure().code(),
                        refused.failure().message().in(locale));
        };
    }

    /** Every cell of the edition as comma-separated values; spreadsheets recognise UTF-8 by the mark at the start. */
    static String csv(Result.Read read) {
        return Stream.concat(
                        Stream.of("\uFEFF" + HEAD),
                        read.report().cells().all().stream().map(Downloads::row))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String row(Cell cell) {
        Provenance place = cell.provenance();
        return Stream.concat(
                        List.of(
                                cell.key().name(),
                                cell.definition().rowLabel(),
                                cell.definition().columnLabel(),
                                cell.value().state(),
                                cell.number().map(number -> number.toPlainString()).orElse(""),
                                cell.unit(),
                                cell.raw())
                                .stream(),
                        Stream.of(
                                place == null || place.line() == 0 ? "" : String.valueOf(place.line()),
                                String.valueOf(cell.confidence())))
                .map(Downloads::field)
                .collect(Collectors.joining(","));
    }

    /** Quoted where needed; text that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String field(String text) {
        boolean isFormula = text.matches("(?s)[=@\\t].*") || text.matches("(?s)[+-](?!\\d).*");
        String safe = isFormula ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
