package org.gongkai.web.publishing.cleaning;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of clean HTML, read in one pass without building a tree: an index reads a million texts, and a page of hits twenty.
 * It gives up at anything that clean text does not contain, and says nothing then.
 */
final class PlainWords {
    /** Each of them ends a line. */
    private static final Set<String> BLOCKS = Set.of("p", "h2", "h3", "h4", "li", "tr", "blockquote", "caption");

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> OTHERS = Set.of(
            "strong", "b", "em", "i", "u", "s", "sub", "sup", "hr", "ul", "ol", "table", "thead", "tbody", "tfoot",
            "a");
    private static final Map<String, Character> ENTITIES =
            Map.of("amp", '&', "lt", '<', "gt", '>', "quot", '"', "#xa0", '\u00a0');
    private static final int LONGEST_ENTITY = 6;

    private final String html;
    private final StringBuilder words;
    private int at;

    private PlainWords(String html) {
        this.html = html;
        this.words = new StringBuilder(html.length());
    }

    /** The words, a line for each paragraph, row or item of a list; empty where this is not clean. */
    static Optional<String> of(String html) {
        PlainWords reading = new PlainWords(html);
        return reading.read() ? Optional.of(reading.lines()) : Optional.empty();
    }

    private boolean read() {
        if (html.indexOf('\0') >= 0 || html.indexOf('\r') >= 0) {
            return false;
        }
        int nextEntity = next('&', 0);
        while (at < html.length()) {
            int end = Math.min(next('<', at), nextEntity);
            words.append(html, at, end);
            at = end;
            if (at < html.length() && !(at == nextEntity ? entity() : tag())) {
                return false;
            }
            nextEntity = nextEntity < at ? next('&', at) : nextEntity;
        }
        return true;
    }

    /** Where this sign stands next; the end where it does not. */
    private int next(char sign, int from) {
        int found = html.indexOf(sign, from);
        return found < 0 ? html.length() : found;
    }

    private boolean tag() {
        boolean isEnd = html.startsWith("</", at);
        int start = at + (isEnd ? 2 : 1);
        int nameEnd = start;
        while (nameEnd < html.length() && isOfName(html.charAt(nameEnd))) {
            nameEnd++;
        }
        int end = html.indexOf('>', nameEnd);
        if (end < 0) {
            return false;
        }
        at = end + 1;
        return isSafe(nameEnd, end) && breaks(html.substring(start, nameEnd), isEnd);
    }

    /** Breaks the words where this tag does; not for a tag that clean text does not contain. */
    private boolean breaks(String tag, boolean isEnd) {
        if (BLOCKS.contains(tag)) {
            words.append(isEnd ? "\n" : "");
        } else if (CELLS.contains(tag)) {
            words.append(isEnd ? " " : "");
        } else if (tag.equals("br")) {
            words.append('\n');
        } else {
            return OTHERS.contains(tag);
        }
        return true;
    }

    /** Clean attributes are quoted; a sign of a tag among them would not end it. */
    private boolean isSafe(int nameEnd, int end) {
        if (nameEnd == end) {
            return true;
        }
        long quotes = html.substring(nameEnd, end).chars().filter(c -> c == '"').count();
        return quotes % 2 == 0 && html.charAt(nameEnd) == ' ';
    }

    private boolean entity() {
        int end = html.indexOf(';', at);
        if (end < 0 || end - at > LONGEST_ENTITY) {
            return false;
        }
        Character known = ENTITIES.get(html.substring(at + 1, end));
        if (known == null) {
            return false;
        }
        words.append(known.charValue());
        at = end + 1;
        return true;
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private String lines() {
        return CleanText.lines(words.toString());
    }
}
