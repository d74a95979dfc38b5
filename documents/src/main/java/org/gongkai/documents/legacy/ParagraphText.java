package org.gongkai.documents.legacy;

import java.util.BitSet;

/** Turns the characters of paragraphs into text: seen, hidden and deleted apart, field codes dropped. For one thread. */
final class ParagraphText {
    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_ENDS = 0x15;

    private final WordFile file;
    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final BitSet inResult = new BitSet();
    private int fields;
    private int codes;
    private int pictures;

    ParagraphText(WordFile file) {
        this.file = file;
    }

    /** Reads the characters from one to before another. */
    void read(int from, int to) {
        shown.setLength(0);
        hidden.setLength(0);
        deleted.setLength(0);
        pictures = 0;
        int at = from;
        while (at < to) {
            RunMarks run = file.run(at);
            int end = file.runEnd(at, to);
            StringBuilder into = run.isDeleted ? deleted : run.isHidden(false) ? hidden : shown;
            while (at < end) {
                character(file.text().at(at++), run, into);
            }
        }
    }

    private void character(char c, RunMarks run, StringBuilder into) {
        if (c > ' ' && !run.isSpecial) {
            if (codes == 0) {
                into.append(c);
            }
        } else if (c >= FIELD_BEGINS && c <= FIELD_ENDS) {
            field(c);
        } else if (codes == 0) {
            special(c, run, into);
        }
    }

    private void field(char c) {
        if (c == FIELD_BEGINS) {
            inResult.clear(fields++);
            codes++;
        } else if (fields > 0 && c == FIELD_RESULT && !inResult.get(fields - 1)) {
            inResult.set(fields - 1);
            codes--;
        } else if (fields > 0 && c == FIELD_ENDS) {
            codes -= inResult.get(--fields) ? 0 : 1;
        }
    }

    private void special(char c, RunMarks run, StringBuilder into) {
        switch (c) {
            case 0x01, 0x08 -> pictures += run.isSpecial && !run.isFieldData && !run.isObject ? 1 : 0;
            case '\t' -> into.append(c);
            case 0x0B, '\f', 0x0E -> into.append('\n');
            case 0x1E -> into.append('\u2011');
            default -> {
                if (run.symbol != 0 && c == '(') {
                    into.append(run.symbol);
                } else if (c >= ' ') {
                    into.append(c);
                }
            }
        }
    }

    /** Forgets fields that were never closed; to be called where a text ends. */
    void closeFields() {
        fields = 0;
        codes = 0;
    }

    /** What a reader of the page sees of the last stretch. */
    String shown() {
        return shown.toString();
    }

    String hidden() {
        return hidden.toString();
    }

    String deleted() {
        return deleted.toString();
    }

    /** Pictures in the last stretch. */
    int pictures() {
        return pictures;
    }
}
