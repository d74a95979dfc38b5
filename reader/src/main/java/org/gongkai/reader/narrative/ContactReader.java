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
        return new Contact(first(ADDRESS, text), first(POSTCODE, text), first(PHONE, text), first(EMAIL, text));
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
