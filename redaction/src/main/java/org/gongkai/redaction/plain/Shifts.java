package org.gongkai.redaction.plain;

/** Charsets that write Chinese in the letters of ASCII, between signs that shift into it and out again. Nothing would be found there. */
final class Shifts {
    private static final char ESCAPE = 0x1B;
    private static final char SHIFT_OUT = 0x0E;

    private Shifts() {}

    /** Whether there are any: of ISO 2022 in its two ways, or of HZ. */
    static boolean areIn(char[] text) {
        for (int i = 0; i + 1 < text.length; i++) {
            boolean isIso = text[i] == SHIFT_OUT || (text[i] == ESCAPE && (text[i + 1] == '$' || text[i + 1] == '('));
            if (isIso || (text[i] == '~' && text[i + 1] == '{')) {
                return true;
            }
        }
        return false;
    }
}
