package org.gongkai.documents.html;

import java.util.Locale;

/** The names of tags in lower case; a name that comes again is the same string, not a copy. For one thread. */
final class HtmlNames {
    private static final int SLOTS = 256;

    private final String page;
    private final String[] written = new String[SLOTS];
    private final String[] lower = new String[SLOTS];

    HtmlNames(String page) {
        this.page = page;
    }

    /** The name in this stretch of the page, in lower case. */
    String name(int start, int end) {
        int length = end - start;
        int slot = (page.charAt(start) * 31 + page.charAt(end - 1) * 7 + length) & (SLOTS - 1);
        String known = written[slot];
        if (known == null || known.length() != length || !page.startsWith(known, start)) {
            known = page.substring(start, end);
            written[slot] = known;
            lower[slot] = known.toLowerCase(Locale.ROOT);
        }
        return lower[slot];
    }
}
