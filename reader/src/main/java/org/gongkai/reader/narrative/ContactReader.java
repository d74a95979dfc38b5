package org.gongkai.reader.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.Contact;

/** Finds address, postcode, phone and e-mail of the contact that a preface names. */
final class ContactReader {
    private static final Pattern ADDRESS =
            Pattern.compile("地址[::]?([^;。:]{4,60}?)(?=[,;。)]?(?:邮编|邮政编码|电话|联系电话|电子|传真|邮箱)|[;。)])");
    private static final Pattern POSTCODE = Pattern.compile("(?:邮编|邮政编码)[::]?(\\d{6})");
    private static final Pattern PHONE = Pattern.compile("电话(?:/传真)?[::]?(\\d{3,4}[-—–]?\\d{7,8}|\\d{7,8})");
    private static final Pattern EMAIL = Pattern.compile("([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)");

    private ContactReader() {}

    static Contact read(String text) {
        return new Contact(
                first(ADDRESS, "地址", text), first(POSTCODE, "邮", text), first(PHONE, "电话", text), email(text));
    }

    /** The first match of a pattern that begins with this mark. */
    private static String first(Pattern pattern, String mark, String text) {
        Matcher matcher = pattern.matcher(text);
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return matcher.group(1);
            }
        }
        return "";
    }

    private static String email(String text) {
        Matcher matcher = EMAIL.matcher(text);
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > 0 && isOfName(text.charAt(start - 1))) {
                start--;
            }
            if (matcher.region(start, text.length()).lookingAt()) {
                return matcher.group(1);
            }
        }
        return "";
    }

    private static boolean isOfName(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || "_.+-".indexOf(c) >= 0);
    }
}
