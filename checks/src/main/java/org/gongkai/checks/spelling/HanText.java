package org.gongkai.checks.spelling;

/** Characters of the Chinese script. */
final class HanText {
    static final char FIRST = '\u4e00';
    static final char LAST = '\u9fff';

    private HanText() {}

    /** Whether it is a Han character of the common block; the zero 〇 and signs are none. */
    static boolean isHan(char c) {
        return c >= FIRST && c <= LAST;
    }
}
