package org.gongkai.checks.rules;

/** Characters of the Chinese script. */
public final class HanText {
    /** The first of the common block. */
    public static final char FIRST = '\u4e00';
    /** The last of the common block. */
    public static final char LAST = '\u9fff';

    private HanText() {}

    /** Whether it is a Han character of the common block; the zero 〇 and signs are none. */
    public static boolean isHan(char c) {
        return c >= FIRST && c <= LAST;
    }
}
