package org.gongkai.web.exchange.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of cells as they come out of a spreadsheet: pasted with tabs, or as CSV with commas or semicolons. */
public final class SeparatedText {
    private static final List<Character> SEPARATORS = List.of('\t', ',', ';');
    private static final int LOOKED_AT = 20;

    private final String text;
    private final char separator;
    private int at;

    private SeparatedText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * The rows; cells in quotation marks may hold separators, line breaks and, doubled, quotation marks. The separator is the one by
     * which the first rows fall into as many cells each; a tab where none does better.
     */
    public static List<List<String>> rows(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new SeparatedText(body, separator(body)).rows(Integer.MAX_VALUE);
    }

    private static char separator(String text) {
        char best = SEPARATORS.getFirst();
        int bestRows = 0;
        for (char candidate : SEPARATORS) {
            Map<Integer, Integer> rowsByWidth = new HashMap<>();
            new SeparatedText(text, candidate)
                    .rows(LOOKED_AT).stream()
                            .filter(row -> row.size() > 1)
                            .forEach(row -> rowsByWidth.merge(row.size(), 1, Integer::sum));
            int alike = rowsByWidth.values().stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(0);
            if (alike > bestRows) {
                best = candidate;
                bestRows = alike;
            }
        }
        return best;
    }

    private List<List<String>> rows(int most) {
        List<List<String>> rows = new ArrayList<>();
        do {
            rows.add(row());
        } while (rows.size() < most && at < text.length());
        return rows;
    }

    private List<String> row() {
        List<String> row = new ArrayList<>();
        row.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            row.add(cell());
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return row;
    }

    private String cell() {
        int closing = at < text.length() && text.charAt(at) == '"' ? closing() : -1;
        if (closing < 0) {
            int from = at;
            while (!isEnd(at)) {
                at++;
            }
            return text.substring(from, at);
        }
        String quoted = text.substring(at + 1, closing).replace("\"\"", "\"").replace("\r\n", "\n");
        at = closing + 1;
        return quoted;
    }

    /**
     * Where the mark stands that ends the quoted cell; -1 where the cell only begins with one, as a spreadsheet copies a title that
     * begins with a quoted word.
     */
    private int closing() {
        int mark = text.indexOf('"', at + 1);
        while (mark >= 0 && mark + 1 < text.length() && text.charAt(mark + 1) == '"') {
            mark = text.indexOf('"', mark + 2);
        }
        return mark >= 0 && isEnd(mark + 1) ? mark : -1;
    }

    private boolean isEnd(int place) {
        return place >= text.length()
                || text.charAt(place) == separator
                || text.charAt(place) == '\n'
                || text.charAt(place) == '\r';
    }
}
