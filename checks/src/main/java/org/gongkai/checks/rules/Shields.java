package org.gongkai.checks.rules;

import java.util.BitSet;

/** The parts of a text that are others' words or names: titles, quotations, addresses of mail and web. */
final class Shields {
    private static final String OPENING = "《“「『";
    private static final String CLOSING = "》”」』";
    /** Characters after it, all that are Han among them, open nothing. */
    private static final char LAST_MARK = '『';

    private static final int LONGEST = 80;

    private final BitSet covered = new BitSet();

    private Shields() {}

    static Shields of(String text) {
        Shields shields = new Shields();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_MARK) {
                continue;
            }
            int kind = OPENING.indexOf(c);
            if (kind >= 0) {
                shields.coverTo(text, i, CLOSING.charAt(kind));
            } else if (isLatin(c)) {
                shields.covered.set(i);
            }
        }
        return shields;
    }

    boolean covers(int position) {
        return covered.get(position);
    }

    boolean coversAny(int start, int end) {
        int next = covered.nextSetBit(start);
        return next >= 0 && next < end;
    }

    private void coverTo(String text, int start, char closing) {
        int end = text.indexOf(closing, start);
        if (end > start && end - start <= LONGEST) {
            covered.set(start, end + 1);
        }
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '@' || c == '/' || c == '_';
    }
}
