package org.gongkai.documents.rtf;

/** Cuts a file into groups, control words and bytes of text. For one thread. */
final class RtfTokens {
    /** What {@link #next()} found. */
    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        BYTE,
        END
    }

    /** The number of a control word that has none. */
    static final int NONE = Integer.MIN_VALUE;

    private static final int LONGEST_WORD = 32;
    private static final int MOST_DIGITS = 9;

    private final byte[] in;
    private int at;
    private String word = "";
    private int number;

    RtfTokens(byte[] in) {
        this.in = in;
    }

    /** The control word just found, or the sign of a control symbol such as {@code *}. */
    String word() {
        return word;
    }

    /** The number of the control word just found, {@link #NONE} where it has none; for a byte its value. */
    int number() {
        return number;
    }

    Kind next() {
        while (at < in.length) {
            int b = in[at++] & 0xFF;
            switch (b) {
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {}
                default -> {
                    number = b;
                    return Kind.BYTE;
                }
            }
        }
        return Kind.END;
    }

    private Kind control() {
        if (at >= in.length) {
            return Kind.END;
        }
        int first = in[at];
        if (!isLetter(first)) {
            at++;
            return symbol(first);
        }
        int start = at;
        while (at < in.length && isLetter(in[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        word = new String(in, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
        number = number(10);
        if (at < in.length && in[at] == ' ') {
            at++;
        }
        return Kind.WORD;
    }

    private Kind symbol(int sign) {
        if (sign == '\'') {
            number = Math.max(0, hex(at) * 16 + hex(at + 1));
            at = Math.min(in.length, at + 2);
            return Kind.BYTE;
        }
        if (sign == '\\' || sign == '{' || sign == '}') {
            number = sign;
            return Kind.BYTE;
        }
        word = sign == '\r' || sign == '\n' ? "par" : Character.toString((char) (sign & 0xFF));
        number = NONE;
        return Kind.WORD;
    }

    private int hex(int index) {
        return index < in.length ? Math.max(0, Character.digit(in[index], 16)) : 0;
    }

    private int number(int radix) {
        boolean isNegative = at < in.length && in[at] == '-';
        int from = isNegative ? at + 1 : at;
        int value = 0;
        int to = from;
        while (to < in.length && to - from < MOST_DIGITS && Character.digit(in[to], radix) >= 0) {
            value = value * radix + Character.digit(in[to++], radix);
        }
        if (to == from) {
            return NONE;
        }
        at = to;
        return isNegative ? -value : value;
    }

    /** Leaves out raw bytes, as many as a control word announces. */
    void skip(int bytes) {
        at = (int) Math.min(in.length, (long) at + Math.max(0, bytes));
    }

    private static boolean isLetter(int b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }
}
