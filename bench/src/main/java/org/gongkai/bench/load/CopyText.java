package org.gongkai.bench.load;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Rows in the text form of {@code copy}: columns parted by tabs, with escapes. */
final class CopyText {
    /** A column without a value. */
    static final Object NOTHING = new Nothing();

    private record Nothing() {}

    private final StringBuilder text = new StringBuilder();

    /** Adds a row; its values are written as they print. */
    void row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            if (values[i].equals(NOTHING)) {
                text.append("\\N");
            } else {
                escaped(values[i].toString());
            }
        }
        text.append('\n');
    }

    private void escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c);
            }
        }
    }

    /** All rows as they are sent. */
    InputStream stream() {
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
