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

    /** A text with its references replaced. */
    static String replaced(String text) {
        int amp = text.indexOf('&');
        if (amp < 0) {
            return text;
        }
        StringBuilder into = new StringBuilder(text.length());
        int at = 0;
        for (; amp >= 0; amp = text.indexOf('&', amp + 1)) {
            int end = end(text, amp + 1, Math.min(text.length(), amp + LONGEST));
            if (amp < at || end == amp + 1) {
                continue;
            }
            into.append(text, at, amp).append(replacement(text, amp, end));
            at = end < text.length() && text.charAt(end) == ';' ? end + 1 : end;
        }
        return into.append(text, at, text.length()).toString();
    }

    private static int end(String text, int from, int to) {
        int at = from;
        while (at < to && isPartOfName(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPartOfName(char c) {
        return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
    }

    private static String replacement(String text, int amp, int end) {
        String common = COMMON.get(text.substring(amp + 1, end));
        if (common != null) {
            return common;
        }
        boolean isClosed = end < text.length() && text.charAt(end) == ';';
        return Parser.unescapeEntities(text.substring(amp, isClosed ? end + 1 : end), false);
    }
}
