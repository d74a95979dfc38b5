package org.gongkai.documents.html;

import java.util.Arrays;
import java.util.Locale;

/** The names of the tags of one page; a name that comes again is not looked up again. For one thread. */
final class HtmlNames {
    private static final int SLOTS = 256;
    /** No name. */
    static final Known NONE = Known.of("");

    /**
     * A name.
     *
     * @param written as the page has it
     * @param lower in lower case
     */
    record Known(String written, String lower, HtmlElement element) {
        static Known of(String written) {
            String lower = written.toLowerCase(Locale.ROOT);
            return new Known(written, lower, HtmlElement.of(lower));
        }
    }

    private final String page;
    private final Known[] slots = new Known[SLOTS];

    HtmlNames(String page) {
        this.page = page;
        Arrays.fill(slots, NONE);
    }

    /** The name in this stretch of the page, which is not empty. */
    Known name(int start, int end) {
        int length = end - start;
        int slot = (page.charAt(start) * 31 + page.charAt(end - 1) * 7 + length) & (SLOTS - 1);
        Known known = slots[slot];
        if (known.written.length() != length || !page.startsWith(known.written, start)) {
            known = Known.of(page.substring(start, end));
            slots[slot] = known;
        }
        return known;
    }
}
