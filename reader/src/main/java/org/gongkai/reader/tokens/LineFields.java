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
        int gap = 0;
        int end = 0;
        for (int i = part.start(); i < part.end(); i++) {
            char c = line.charAt(i);
            if (Characters.isSpace(c)) {
                gap += c == '\u3000' ? 2 : 1;
                continue;
            }
            if (start >= 0 && gap >= smallestGap) {
                fields.add(new Field(start, end));
                start = i;
            } else if (start < 0) {
                start = i;
            }
            gap = 0;
            end = i + 1;
        }
        if (start >= 0) {
            fields.add(new Field(start, end));
        }
        return fields;
    }
}
