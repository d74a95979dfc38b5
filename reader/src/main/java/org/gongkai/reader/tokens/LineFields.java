package org.gongkai.reader.tokens;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line of plain text into fields: at tabs, at pipes, or at gaps of two or more spaces. */
final class LineFields {
    private LineFields() {}

    /** Fields between separators, empty ones included. */
    static List<Field> separated(String line, char separator) {
        List<Field> fields = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == separator) {
                fields.add(new Field(start, i));
                start = i + 1;
            }
        }
        return fields;
    }

    /** Stretches without a gap of two spaces (an ideographic space is as wide as two). */
    static List<Field> gapped(String line, int smallestGap) {
        return gapped(line, new Field(0, line.length()), smallestGap);
    }

    /** Such stretches of a part of a line. */
    static List<Field> gapped(String line, Field part, int smallestGap) {
        List<Field> fields = new ArrayList<>();
        int start = -1;
        int end = 0;
        int at = part.start();
        while (at < part.end()) {
            int gap = 0;
            while (at < part.end() && Characters.isSpace(line.charAt(at))) {
                gap += line.charAt(at) == '\u3000' ? 2 : 1;
                at++;
            }
            if (start >= 0 && at < part.end() && gap >= smallestGap) {
                fields.add(new Field(start, end));
                start = at;
            }
            start = start < 0 ? at : start;
            while (at < part.end() && !Characters.isSpace(line.charAt(at))) {
                at++;
                end = at;
            }
        }
        if (end > 0) {
            fields.add(new Field(start, end));
        }
        return fields;
    }
}
