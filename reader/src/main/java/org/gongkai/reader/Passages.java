package org.gongkai.reader;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.reader.alignment.CellMaker;
import org.gongkai.reader.alignment.TableReading;
import org.gongkai.reader.tokens.Noise;
import org.gongkai.reader.tokens.Token;
import org.gongkai.report.Passage;

/** Picks the running text out of a stretch of events: lines and long cells that belong to no statutory table. */
final class Passages {
    private static final int LEAST_PROSE_IN_A_CELL = 30;

    private final List<DocumentEvent> events;
    private final CellMaker maker;
    private final LoneCells lone;

    Passages(List<DocumentEvent> events, CellMaker maker, LoneCells lone) {
        this.events = events;
        this.maker = maker;
        this.lone = lone;
    }

    /** Running text of events {@code from} to {@code to}, exclusive, without those in the tables of a reading. */
    List<Passage> read(int from, int to, ReportTokens tokens, EditionReading reading) {
        boolean[] inTable = new boolean[events.size()];
        List<Token> all = tokens.all();
        for (int i = 0; i < reading.tables().size(); i++) {
            TableReading table = reading.tables().get(i);
            int header = reading.headers().get(i);
            if (table.matchedRows() > 0 && header < all.size() && !tokens.isFused()) {
                mark(inTable, all.get(header).event(), table.lastEvent());
            }
        }
        List<Passage> passages = new ArrayList<>();
        for (int event = from; event < to; event++) {
            if (!inTable[event]) {
                add(event, passages);
            }
        }
        return passages;
    }

    private static void mark(boolean[] inTable, int from, int to) {
        for (int event = from; event <= to; event++) {
            inTable[event] = to > from;
        }
    }

    private void add(int event, List<Passage> passages) {
        String text = switch (events.get(event)) {
            case DocumentEvent.Line(String line, var _) -> line;
            case DocumentEvent.Cell cell ->
                lone.contains(event) || cell.text().length() >= LEAST_PROSE_IN_A_CELL ? cell.text() : "";
            case DocumentEvent.TableStart _,
                    DocumentEvent.RowEnd _,
                    DocumentEvent.TableEnd _,
                    DocumentEvent.Hidden _,
                    DocumentEvent.Picture _ -> "";
        };
        int start = 0;
        while (start <= text.length()) {
            int found = text.indexOf('\n', start);
            int end = found < 0 ? text.length() : found;
            String line = text.substring(start, end);
            if (Noise.isContent(line)) {
                passages.add(new Passage(line, maker.place(event, start, end)));
            }
            start = end + 1;
        }
    }
}
