package org.gongkai.web.annualreports.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.documents.MediaType;
import org.gongkai.reader.Reading;
import org.gongkai.reader.tokens.TokenValue;
import org.gongkai.reader.tokens.ValueText;
import org.gongkai.report.Cell;
import org.gongkai.report.CellEntry;
import org.gongkai.report.CellGrid;
import org.gongkai.report.CellValue;
import org.gongkai.report.Contact;
import org.gongkai.report.Heading;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;
import org.gongkai.report.ReportSource;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellType;
import org.gongkai.report.form.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed while looking at a picture of a report. A cell left empty is not a blank of the picture: it is not
 * typed yet; a blank of the picture is typed as a word for it.
 *
 * @param edition the form that the picture shows
 * @param issuer who published the report, empty where not typed
 * @param year report year, null where not typed
 * @param cells what was typed, by name of the cell
 * @param accepted names of the cells where a machine's proposal was accepted as it was
 */
public record TypedReport(
        Edition edition, String issuer, @Nullable Integer year, Map<String, String> cells, Set<String> accepted) {
    private static final List<String> WORDS_FOR_BLANK = List.of("空", "空白", "blank");

    public TypedReport {
        cells = Map.copyOf(cells);
        accepted = Set.copyOf(accepted);
    }

    /** The report of this picture with what was typed, to be checked and written as any other. */
    public Report report(Result.Scan scan) {
        Reading.Failure file = scan.failure();
        ReportSource source = new ReportSource(file.name(), file.sha256(), mediaType(scan), 0);
        CellGrid grid =
                new CellGrid(edition, edition.cells().stream().map(this::cell).toList());
        return new Report(
                source,
                new Heading("", issuer, "", null, null),
                year,
                edition,
                1,
                null,
                null,
                new Contact("", "", "", ""),
                List.of(),
                grid,
                List.of());
    }

    private static String mediaType(Result.Scan scan) {
        boolean isPicture = scan.failure().mediaType().equals(MediaType.IMAGE.mime());
        return isPicture ? scan.pages().getFirst().mediaType() : scan.failure().mediaType();
    }

    private Cell cell(CellDefinition definition) {
        String text = cells.getOrDefault(definition.key().name(), "").strip();
        if (definition.type() == CellType.HEADING) {
            return Cell.absent(definition, 1);
        }
        if (text.isEmpty()) {
            CellValue untyped = new CellValue.Unreadable(CellValue.Reason.NOT_TYPED);
            return new Cell(definition, untyped, "", definition.unit(), null, 0);
        }
        TokenValue token = ValueText.ofCell(text);
        String unit =
                token instanceof TokenValue.Numeral numeral && !numeral.unit().isEmpty()
                        ? numeral.unit()
                        : definition.unit();
        CellValue value = value(text, token);
        return new Cell(
                definition,
                value,
                value instanceof CellValue.Blank ? "" : text,
                unit,
                new Provenance(definition.index(), 0, text.length(), 0, 0, 1, null, text),
                value instanceof CellValue.Unreadable ? 0 : 1,
                accepted.contains(definition.key().name()) ? CellEntry.ACCEPTED_PROPOSAL : CellEntry.TYPED_FROM_IMAGE);
    }

    private static CellValue value(String text, TokenValue token) {
        if (WORDS_FOR_BLANK.contains(text)) {
            return new CellValue.Blank();
        }
        return switch (token) {
            case TokenValue.Numeral numeral -> new CellValue.Printed(numeral.number());
            case TokenValue.Nil _ -> new CellValue.NilMark(text);
            case TokenValue.Blank _, TokenValue.Label _, TokenValue.Garbled _ ->
                new CellValue.Unreadable(CellValue.Reason.NOT_A_NUMBER);
        };
    }
}
