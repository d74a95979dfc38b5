package org.gongkai.web.catalog.files;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells as they come out of a spreadsheet: pasted with tabs, or as CSV. */
public final class PastedTable {
    private PastedTable() {}

    /** The rows; cells in quotation marks may hold line breaks. The separator is a tab where the first line has one. */
    public static List<List<String>> rows(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int end = body.indexOf('\n');
        char separator = body.substring(0, end < 0 ? body.length() : end).indexOf('\t') >= 0 ? '\t' : ',';
        return new Splitting(separator).rows(body);
    }

    private static final class Splitting {
        private final char separator;
        private final List<List<String>> rows = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> row = new ArrayList<>();
        private boolean isQuoted;

        Splitting(char separator) {
            this.separator = separator;
        }

        List<List<String>> rows(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean isDoubled = isQuoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (isDoubled) {
                    cell.append('"');
                    i++;
                } else {
                    take(c);
                }
            }
            endRow();
            return rows;
        }

        private void take(char c) {
            if (c == '"' && (isQuoted || cell.isEmpty())) {
                isQuoted = !isQuoted;
            } else if (c == separator && !isQuoted) {
                endCell();
            } else if (c == '\n' && !isQuoted) {
                endRow();
            } else if (c != '\r') {
                cell.append(c);
            }
        }

        private void endCell() {
            row.add(cell.toString());
            cell.setLength(0);
        }

        private void endRow() {
            endCell();
            rows.add(row);
            row = new ArrayList<>();
        }
    }
}
