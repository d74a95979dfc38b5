package org.gongkai.documents.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;

/** Replaces character references; the common ones from a table, the rest as jsoup knows them. */
final class HtmlEntities {
    private static final Map<String, String> COMMON = new HashMap<>(Map.of(
            "nbsp", "\u00A0",
            "lt", "<",
            "gt", ">",
            "amp", "&",
            "quot", "\"",
            "ldquo", "\u201C",
            "rdquo", "\u201D",
            "ensp", "\u2002",
            "emsp", "\u2003",
            "mdash", "\u2014"));
    private static final int LONGEST = 32;

    private HtmlEntities() {}

    /** Adds a stretch of the page to a buffer, references replaced. */
    static void append(String page, int from, int to, StringBuilder into) {
        int at = from;
        for (int amp = page.indexOf('&', from, to); amp >= 0; amp = page.indexOf('&', amp + 1, to)) {
            int end = end(page, amp + 1, Math.min(to, amp + LONGEST));
            if (amp < at || end == amp + 1) {
                continue;
            }
            into.append(page, at, amp).append(replacement(page, amp, end));
            at = end < to && page.charAt(end) == ';' ? end + 1 : end;
        }
        into.append(page, at, to);
    }

    private static int end(String page, int from, int to) {
        int at = from;
        while (at < to && isPartOfName(page.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPartOfName(char c) {
        return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
    }

    private static String replacement(String page, int amp, int end) {
        String common = COMMON.get(page.substring(amp + 1, end));
        if (common != null) {
            return common;
        }
        boolean isClosed = end < page.length() && page.charAt(end) == ';';
        return Parser.unescapeEntities(page.substring(amp, isClosed ? end + 1 : end), false);
    }
}
