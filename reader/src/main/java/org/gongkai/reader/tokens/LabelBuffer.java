package org.gongkai.reader.tokens;

import java.util.Arrays;

/** Labels one behind the other, reduced to their Han characters. Not for sharing between threads. */
public final class LabelBuffer {
    private char[] characters;
    private int length;

    /**
     * An empty buffer.
     *
     * @param capacity characters it holds before it has to grow
     */
    public LabelBuffer(int capacity) {
        characters = new char[Math.max(1, capacity)];
    }

    /** Appends the Han characters of a text. */
    public void append(String text) {
        int needed = length + text.length();
        if (needed > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(needed, 2 * characters.length));
        }
        text.getChars(0, text.length(), characters, length);
        int kept = length;
        for (int i = length; i < needed; i++) {
            char c = characters[i];
            if (Characters.isHan(c)) {
                characters[kept++] = c;
            }
        }
        length = kept;
    }

    /** Number of Han characters so far. */
    public int length() {
        return length;
    }

    /** The Han characters between two positions, the second exclusive. */
    public String substring(int from, int to) {
        return new String(characters, from, to - from);
    }

    /** All Han characters. */
    @Override
    public String toString() {
        return substring(0, length);
    }
}
