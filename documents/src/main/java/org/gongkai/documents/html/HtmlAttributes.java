package org.gongkai.documents.html;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gongkai.documents.text.EightBytes;

/**
 * The attributes of a tag. Pages repeat the same tag of a name all the time, so those of one name are kept until another tag
 * of this name is written otherwise. For one thread.
 */
final class HtmlAttributes {
    private static final int PARTS = 4;
    private static final int SLOTS = 16;

    private final byte[] page;
    private int count;
    /** Where what follows the name of the tag begins. */
    private int base;
    /** Bytes up to the end of the tag, which is in them; 0 where nothing closes it. */
    private int length;
    /** Of each attribute from the base on: start and end of its name, start and end of its value; a start of -1 is no value. */
    private int[] marks = new int[8 * PARTS];

    private boolean mayHide;
    private boolean isJudged;
    private boolean hides;
    /** Starts of styles seen before that hide nothing, by their length: pages repeat a few of them all the time. */
    private final int[] harmless = new int[SLOTS];

    private final int[] harmlessLength = new int[SLOTS];

    /** @param page in UTF-8 */
    HtmlAttributes(byte[] page) {
        this.page = page;
    }

    /**
     * Cuts what follows the name of a tag into attributes; answers the offset after the tag. A tag that nothing closes
     * ends at the next {@code >} and has no attributes.
     */
    int scan(int start) {
        if (isSame(start)) {
            base = start;
            return start + length;
        }
        base = start;
        isJudged = false;
        forget();
        int at = skipSpaceAndSlash(start);
        while (at < page.length && page[at] != '>') {
            at = skipSpaceAndSlash(cutOne(at));
        }
        if (at >= page.length) {
            forget();
            return Math.min(page.length, indexOf('>', start) + 1);
        }
        length = at + 1 - start;
        return at + 1;
    }

    private void forget() {
        count = 0;
        length = 0;
        mayHide = false;
    }

    /** Whether the same bytes stand here as in the tag before. */
    private boolean isSame(int start) {
        return length > 0 && start + length <= page.length && EightBytes.areEqual(page, start, base, length);
    }

    /** Answers where the attribute ends, the length of the page where its quote is never closed. */
    private int cutOne(int start) {
        int end = start + 1;
        while (end < page.length && !isNameEnd(page[end])) {
            end++;
        }
        mayHide |= end - start == 5 || end - start == 6;
        int equals = skipSpace(end);
        boolean hasValue = equals < page.length && page[equals] == '=';
        int value = hasValue ? skipSpace(equals + 1) : -1;
        int valueEnd = hasValue ? valueEnd(value) : end;
        if (count + PARTS > marks.length) {
            marks = Arrays.copyOf(marks, marks.length * 2);
        }
        marks[count++] = start - base;
        marks[count++] = end - base;
        marks[count++] = hasValue ? value - base : -1;
        marks[count++] = valueEnd - base;
        return valueEnd;
    }

    private static boolean isNameEnd(byte c) {
        return c <= '>' && (c == '=' || c == '>' || c == '/' || HtmlTokens.isSpace(c));
    }

    private int valueEnd(int value) {
        if (value >= page.length) {
            return page.length;
        }
        byte quote = page[value];
        if (quote == '"' || quote == '\'') {
            return Math.min(page.length, indexOf(quote, value + 1) + 1);
        }
        int end = value;
        while (end < page.length && page[end] != '>' && !HtmlTokens.isSpace(page[end])) {
            end++;
        }
        return end;
    }

    private int skipSpace(int start) {
        int at = start;
        while (at < page.length && HtmlTokens.isSpace(page[at])) {
            at++;
        }
        return at;
    }

    private int skipSpaceAndSlash(int start) {
        int at = start;
        while (at < page.length && (page[at] == '/' || HtmlTokens.isSpace(page[at]))) {
            at++;
        }
        return at;
    }

    /** Offset of a character, the length of the page where it does not come. */
    private int indexOf(int wanted, int from) {
        int at = from;
        while (at < page.length && page[at] != wanted) {
            at++;
        }
        return at;
    }

    /** Whether the page has these lower-case letters at an offset, in whatever case. */
    boolean matches(int offset, String letters) {
        int length = letters.length();
        if (offset + length > page.length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            int c = page[offset + i];
            if (c != letters.charAt(i) && (c < 'A' || c > 'Z' || c + 'a' - 'A' != letters.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int find(String wanted) {
        for (int i = 0; i < count; i += PARTS) {
            if (marks[i + 1] - marks[i] == wanted.length() && matches(base + marks[i], wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** Value of an attribute with its references replaced, or the fallback; no value is "". */
    String value(String wanted, String fallback) {
        int found = find(wanted);
        if (found < 0) {
            return fallback;
        }
        return marks[found + 2] < 0 ? "" : unquoted(base + marks[found + 2], base + marks[found + 3]);
    }

    /** Whether the attributes keep the element from being seen. */
    boolean hide() {
        if (!isJudged) {
            hides = mayHide && looksHidden();
            isJudged = true;
        }
        return hides;
    }

    private boolean looksHidden() {
        if (find("hidden") >= 0) {
            return true;
        }
        int style = find("style");
        return style >= 0 && marks[style + 2] >= 0 && hides(base + marks[style + 2], base + marks[style + 3]);
    }

    private boolean hides(int start, int end) {
        int length = end - start;
        int slot = length % SLOTS;
        int known = harmless[slot];
        if (harmlessLength[slot] == length && Arrays.equals(page, start, end, page, known, known + length)) {
            return false;
        }
        if (HiddenStyle.mayHide(page, start, end) && HiddenStyle.hides(value("style", ""))) {
            return true;
        }
        harmless[slot] = start;
        harmlessLength[slot] = length;
        return false;
    }

    private String unquoted(int value, int end) {
        if (value >= end) {
            return "";
        }
        byte quote = page[value];
        boolean isQuoted = quote == '"' || quote == '\'';
        int first = isQuoted ? value + 1 : value;
        int last = isQuoted && end - 1 > value && page[end - 1] == quote ? end - 1 : end;
        return HtmlEntities.replaced(new String(page, first, last - first, StandardCharsets.UTF_8));
    }
}
