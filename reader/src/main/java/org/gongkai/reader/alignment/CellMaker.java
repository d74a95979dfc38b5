package org.gongkai.reader.alignment;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.Place;
import org.gongkai.reader.tokens.Token;
import org.gongkai.reader.tokens.TokenValue;
import org.gongkai.report.Cell;
import org.gongkai.report.CellValue;
import org.gongkai.report.GridPosition;
import org.gongkai.report.Provenance;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellType;

/** Makes cells of tokens, with their place in the source. One per document, not for sharing between threads. */
public final class CellMaker {
    private final List<DocumentEvent> events;
    private final GridPositions grids;

    /** The place whose field was counted last: the places of a line mostly come in order. */
    private int lastEvent = -1;

    private int lastStart;
    private int lastField;

    /** A maker for the events that tokens refer to. */
    public CellMaker(List<DocumentEvent> events) {
        this.events = events;
        this.grids = new GridPositions(events);
    }

    /** A cell that is printed, read with this confidence. */
    Cell read(CellDefinition definition, Token token, double confidence) {
        String raw = token.text().strip();
        CellValue value = switch (token.value()) {
            case TokenValue.Numeral(BigDecimal number, var _) -> new CellValue.Printed(number);
            case TokenValue.Blank _ -> new CellValue.Blank();
            case TokenValue.Nil _ ->
                definition.type() == CellType.HEADING ? new CellValue.Blank() : new CellValue.NilMark(raw);
            case TokenValue.Garbled _, TokenValue.Label _ -> new CellValue.Unreadable(CellValue.Reason.NOT_A_NUMBER);
        };
        String unit = token.value() instanceof TokenValue.Numeral(var _, String printed) && !printed.isEmpty()
                ? printed
                : definition.unit();
        return new Cell(definition, value, raw, unit, place(token), confidence);
    }

    /** A cell about which the readings disagree. */
    Cell unreadable(CellDefinition definition, Token token, CellValue.Reason reason) {
        return new Cell(
                definition, new CellValue.Unreadable(reason), token.text().strip(), definition.unit(), place(token), 0);
    }

    /** The whole text of the token's event. */
    String textAround(Token token) {
        return text(events.get(token.event()));
    }

    /** Where a token stands; its text is the quote where it is what the document prints. */
    Provenance place(Token token) {
        String text = textAround(token);
        boolean isAsPrinted =
                token.text().length() == token.end() - token.start() && text.startsWith(token.text(), token.start());
        String quote = isAsPrinted ? token.text() : text.substring(token.start(), token.end());
        return place(token.event(), token.start(), text, quote);
    }

    /** Where a stretch of an event's text stands. */
    public Provenance place(int event, int start, int end) {
        String text = text(events.get(event));
        return place(event, start, text, text.substring(start, end));
    }

    private Provenance place(int event, int start, String text, String quote) {
        Place place = events.get(event).place();
        GridPosition grid = grids.of(event);
        int column = grid == null ? field(event, text, start) : grid.column();
        int end = start + quote.length();
        return new Provenance(event, start, end, place.line(), column, place.page(), grid, quote);
    }

    private static String text(DocumentEvent event) {
        return switch (event) {
            case DocumentEvent.Line(String line, var _) -> line;
            case DocumentEvent.Cell cell -> cell.text();
            case DocumentEvent.Hidden hidden -> hidden.text();
            case DocumentEvent.Picture picture -> picture.name();
            case DocumentEvent.TableStart _, DocumentEvent.RowEnd _, DocumentEvent.TableEnd _ -> "";
        };
    }

    /** 1-based field of a line cut at tabs, 0 in a line without. */
    private int field(int event, String text, int start) {
        boolean goesOn = event == lastEvent && start >= lastStart;
        int field = goesOn ? lastField : text.indexOf('\t') < 0 ? 0 : 1;
        for (int i = goesOn ? lastStart : 0; i < start && field > 0; i++) {
            field += text.charAt(i) == '\t' ? 1 : 0;
        }
        lastEvent = event;
        lastStart = start;
        lastField = field;
        return field;
    }
}
