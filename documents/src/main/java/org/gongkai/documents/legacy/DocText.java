package org.gongkai.documents.legacy;

/** Text as Word stores it: field codes dropped and their results kept, marks of cells and pictures taken out. */
final class DocText {
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char PICTURE = 0x01;
    private static final char DRAWING = 0x08;

    private final StringBuilder printed = new StringBuilder();
    private int fieldCodes;
    private int pictures;

    DocText(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            add(raw.charAt(i));
        }
    }

    private void add(char c) {
        switch (c) {
            case FIELD_BEGIN -> fieldCodes++;
            case FIELD_RESULT, FIELD_END -> fieldCodes = c == FIELD_RESULT ? Math.max(0, fieldCodes - 1) : fieldCodes;
            case PICTURE, DRAWING -> pictures++;
            case '\t' -> print('\t');
            case 0x0B, 0x0C -> print('\n');
            case 0x1E -> print('\u2011');
            default -> {
                if (c >= ' ') {
                    print(c);
                }
            }
        }
    }

    private void print(char c) {
        if (fieldCodes == 0) {
            printed.append(c);
        }
    }

    String printed() {
        int end = printed.length();
        while (end > 0 && printed.charAt(end - 1) == '\n') {
            end--;
        }
        return printed.substring(0, end);
    }

    int pictures() {
        return pictures;
    }
}
