package org.gongkai.documents.outgoing;

/** Text without what no file format can hold or show: control characters and halves of characters. */
final class PrintableText {
    private PrintableText() {}

    /** The text with tabs as blanks and line ends as one line feed. */
    static String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .codePoints()
                .filter(PrintableText::isPrintable)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n';
            case Character.SURROGATE -> false;
            default -> c != 0xFFFE && c != 0xFFFF;
        };
    }
}
