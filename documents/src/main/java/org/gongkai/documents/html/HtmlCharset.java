package org.gongkai.documents.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongkai.documents.text.DecodedText;

/** The charset that a page says it is in. */
public final class HtmlCharset {
    private static final int HEAD = 4096;

    private HtmlCharset() {}

    /** The name in the first {@code charset=} within a tag near the beginning, empty where there is none. */
    public static String declared(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
        for (int at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
            if (!head.regionMatches(true, at + 1, "meta", 0, 4)) {
                continue;
            }
            int end = head.indexOf('>', at);
            String tag = head.substring(at, end < 0 ? head.length() : end).toLowerCase(Locale.ROOT);
            int found = tag.indexOf("charset=");
            if (found >= 0) {
                return name(tag, found + 8);
            }
        }
        return "";
    }

    private static String name(String tag, int from) {
        int start = from;
        while (start < tag.length() && (tag.charAt(start) == '"' || tag.charAt(start) == '\'')) {
            start++;
        }
        int end = start;
        while (end < tag.length()
                && (Character.isLetterOrDigit(tag.charAt(end)) || "-_".indexOf(tag.charAt(end)) >= 0)) {
            end++;
        }
        return tag.substring(start, end);
    }

    /** Whether the page is in another charset than it says; names of one family agree, and ASCII fits all. */
    public static boolean contradicts(String declared, DecodedText decoded) {
        return !declared.isEmpty()
                && !family(declared).equals(family(decoded.charset()))
                && isBeyondAscii(decoded.utf8(), decoded.start());
    }

    private static boolean isBeyondAscii(byte[] utf8, int start) {
        int at = start;
        while (at < utf8.length && utf8[at] >= 0) {
            at++;
        }
        return at < utf8.length;
    }

    private static String family(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
        return switch (plain) {
            case "gb2312", "gbk", "gb18030", "cp936", "xgbk" -> "gb";
            case "big5", "big5hkscs" -> "big5";
            case "utf16", "utf16le", "utf16be", "unicode" -> "utf16";
            default -> plain;
        };
    }
}
