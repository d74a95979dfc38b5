package org.gongkai.documents.html;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.gongkai.documents.text.EightBytes;

/** The names of the tags of one page; a name that comes again is not looked up again. For one thread. */
final class HtmlNames {
    private static final int SLOTS = 256;
    private static final int LONGEST_KEY = 8;
    /** No name. */
    static final Known NONE = new Known(0, "", HtmlElement.INLINE, new HtmlAttributes(new byte[0]));

    /**
     * A name.
     *
     * @param key its characters as written, 8 bits each, 0 where they do not fit
     * @param lower in lower case
     * @param attributes of the last tag of this name
     */
    record Known(long key, String lower, HtmlElement element, HtmlAttributes attributes) {
        static Known of(long key, String written, HtmlAttributes attributes) {
            String lower = written.toLowerCase(Locale.ROOT);
            return new Known(key, lower, HtmlElement.of(lower), attributes);
        }
    }

    private final byte[] page;
    private final Known[] slots = new Known[SLOTS];
    private final HtmlAttributes ofRareTags;
    private Known last = NONE;

    HtmlNames(byte[] page) {
        this.page = page;
        this.ofRareTags = new HtmlAttributes(page);
        Arrays.fill(slots, NONE);
    }

    /** Reads the name that begins here, with a letter; answers where it ends. */
    int read(int start) {
        int end = start + Long.BYTES <= page.length ? endOfLetters(start) : start;
        return end > start ? end : readAny(start);
    }

    /** Where a name of a few letters ends, as nearly all are; where it begins where it is another. */
    private int endOfLetters(int start) {
        long eight = EightBytes.at(page, start);
        int letters = EightBytes.before(eight, 'A');
        if (letters == 0 || letters == Long.BYTES || !isNameEnd(page[start + letters])) {
            return start;
        }
        long key = eight & ~(-1L << (letters * Byte.SIZE));
        if (!EightBytes.areAscii(key)) {
            return start;
        }
        last = known(key, start, start + letters);
        return start + letters;
    }

    private int readAny(int start) {
        long key = 0;
        int at = start;
        int wide = 0;
        while (at < page.length && !isNameEnd(page[at])) {
            wide |= page[at];
            key |= (long) page[at] << ((at - start) * Byte.SIZE);
            at++;
        }
        boolean isKey = at - start <= LONGEST_KEY && wide >= 0;
        last = isKey
                ? known(key, start, at)
                : Known.of(0, new String(page, start, at - start, StandardCharsets.UTF_8), ofRareTags);
        return at;
    }

    private Known known(long key, int start, int end) {
        int slot = (int) ((key * 0x9E37_79B9_7F4A_7C15L) >>> 56);
        Known known = slots[slot];
        if (known.key != key) {
            known = Known.of(
                    key, new String(page, start, end - start, StandardCharsets.UTF_8), new HtmlAttributes(page));
            slots[slot] = known;
        }
        return known;
    }

    /** The name read last. */
    Known last() {
        return last;
    }

    private static boolean isNameEnd(byte c) {
        return c <= '>' && (c == '>' || c == '/' || HtmlTokens.isSpace(c));
    }
}
