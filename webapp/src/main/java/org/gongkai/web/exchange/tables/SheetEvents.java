package org.gongkai.web.exchange.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.SourceDocument;

/** Turns what a document says into sheets; a merged cell stands in every place it covers, and says that it only covers it. */
final class SheetEvents {
    private final boolean isWorkbook;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, Reach> above = new HashMap<>();
    private List<SheetRow> rows = new ArrayList<>();
    private TreeMap<Integer, SheetCell> cells = new TreeMap<>();
    private String name = "";
    private int hidden;

    private SheetEvents(boolean isWorkbook) {
        this.isWorkbook = isWorkbook;
    }

    /** How far a merged cell still reaches down. */
    private record Reach(SheetCell cell, int rows) {}

    /** The sheets of a document that has tables. */
    static List<Sheet> sheets(SourceDocument document) {
        SheetEvents reading = new SheetEvents(document.type() == MediaType.XLSX || document.type() == MediaType.XLS);
        document.events().forEach(reading::take);
        return reading.done();
    }

    private List<Sheet> done() {
        if (hidden > 0 && !sheets.isEmpty()) {
            Sheet last = sheets.removeLast();
            sheets.add(new Sheet(last.name(), last.number(), last.rows(), last.hidden() + hidden));
        }
        return sheets;
    }

    private void take(DocumentEvent event) {
        switch (event) {
            case DocumentEvent.TableStart start -> {
                name = names.getOrDefault(start.place().page(), "");
                rows = new ArrayList<>();
                cells = new TreeMap<>();
                above.clear();
            }
            case DocumentEvent.Cell cell -> put(cell);
            case DocumentEvent.RowEnd end -> endRow(isWorkbook ? end.place().line() : 0);
            case DocumentEvent.TableEnd _ -> {
                if (!rows.isEmpty()) {
                    sheets.add(new Sheet(name, sheets.size() + 1, rows, hidden));
                    hidden = 0;
                }
            }
            case DocumentEvent.Hidden one -> hidden(one);
            case DocumentEvent.Line _, DocumentEvent.Picture _ -> {}
        }
    }

    private void hidden(DocumentEvent.Hidden one) {
        if (one.kind() == HiddenKind.HIDDEN_TEXT) {
            hidden++;
        } else if (isWorkbook && one.kind() == HiddenKind.PAGE_FURNITURE) {
            names.putIfAbsent(one.place().page(), one.text());
        }
    }

    private void put(DocumentEvent.Cell cell) {
        String text = cell.text().strip();
        for (int column = cell.column(); column < cell.column() + cell.colspan(); column++) {
            boolean isFromLeft = column > cell.column();
            cells.put(column, new SheetCell(text, isFromLeft, isFromLeft));
            if (cell.rowspan() > 1) {
                above.put(column, new Reach(new SheetCell(text, true, isFromLeft), cell.rowspan()));
            }
        }
    }

    private void endRow(int number) {
        above.forEach((column, reach) -> cells.putIfAbsent(column, reach.cell()));
        above.replaceAll((_, reach) -> new Reach(reach.cell(), reach.rows() - 1));
        above.values().removeIf(reach -> reach.rows() == 0);
        List<SheetCell> row = new ArrayList<>();
        cells.forEach((column, cell) -> {
            while (row.size() < column) {
                row.add(SheetCell.of(""));
            }
            row.add(cell);
        });
        int shown = number > 0 ? number : rows.isEmpty() ? 1 : rows.getLast().number() + 1;
        rows.add(new SheetRow(shown, row));
        cells = new TreeMap<>();
    }
}
