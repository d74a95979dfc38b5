package org.gongkai.reader.regions;

/**
 * The pairs of neighbouring characters of a text, hashed to bits: tells at once of most words that they are not in it, so
 * that the text is searched only for those that probably are.
 */
final class BigramFilter {
    private static final int BITS = 1 << 15;

    private final long[] bits = new long[BITS / Long.SIZE];

    BigramFilter(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            int bit = bit(text, i);
            bits[bit >>> 6] |= 1L << bit;
        }
    }

    /** False only if the text does not contain the words. */
    boolean mayContain(String words) {
        for (int i = 0; i + 1 < words.length(); i++) {
            int bit = bit(words, i);
            if ((bits[bit >>> 6] & (1L << bit)) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int bit(String text, int at) {
        return ((text.charAt(at) * 31 + text.charAt(at + 1)) * 0x9e3779b9) >>> 17;
    }
}
