package org.gongkai.documents.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.gongkai.documents.Place;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.Span;

/** Which rows and cells are open, with the ends that pages leave out. */
final class HtmlTables {
    private static final int WIDEST = 1000;
    private static final int TALLEST = 65_534;

    /** What is open in one table. */
    private static final class Open {
        boolean row;
        boolean cell;
    }

    private final EventStream out;
    private final Deque<Open> tables = new ArrayDeque<>();

    HtmlTables(EventStream out) {
        this.out = out;
    }

    void startTable() {
        tables.push(new Open());
        out.startTable();
    }

    void endTable(Place place) {
        if (!tables.isEmpty()) {
            endRow(place);
            tables.pop();
            out.endTable(place);
        }
    }

    void startRow(Place place) {
        if (!tables.isEmpty()) {
            endRow(place);
            tables.element().row = true;
            out.startRow(place);
        }
    }

    void endRow(Place place) {
        if (!tables.isEmpty() && tables.element().row) {
            endCell();
            tables.element().row = false;
            out.endRow(place);
        }
    }

    void endGroup(Place place) {
        if (!tables.isEmpty()) {
            endRow(place);
            out.endRowGroup();
        }
    }

    void startCell(String colspan, String rowspan, Place place) {
        if (tables.isEmpty()) {
            return;
        }
        endCell();
        if (!tables.element().row) {
            startRow(place);
        }
        tables.element().cell = true;
        int rows = rowspan.equals("0") ? TALLEST : number(rowspan, TALLEST);
        out.startCell(Span.of(number(colspan, WIDEST), rows), place);
    }

    void endCell() {
        if (!tables.isEmpty() && tables.element().cell) {
            tables.element().cell = false;
            out.endCell();
        }
    }

    private static int number(String text, int most) {
        int value = 0;
        for (int i = 0; i < text.length() && value <= most; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            value = value * 10 + digit;
        }
        return Math.clamp(value, 1, most);
    }
}
