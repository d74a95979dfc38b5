package org.gongkai.reader.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.report.Contact;
import org.gongkai.report.Provenance;

/** Finds address, postcode, phone and e-mail of the contact that a preface names, as printed. */
final class ContactReader {
    private static final Pattern ADDRESS =
            Pattern.compile("地址[::]?([^;。:]{4,60}?)(?=[,;。)]?(?:邮编|邮政编码|电话|联系电话|电子|传真|邮箱)|[;。)])");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\(([^()。;:]{4,40}(?:路|街|道|镇|村)[^()。;:]{0,20}?(?:号|室|楼|层)[^()。;:]{0,20}?),(?=(?:联系)?电话)");
    private static final Pattern POSTCODE = Pattern.compile("(?:邮编|邮政编码)[::]?(\\d{6})(?!\\d)");
    private static final String NUMBER = "((?:\\(\\d{3,4}\\))?\\d{3,4}[-—–]?\\d{7,8}|\\d{7,8})(?!\\d)";
    private static final Pattern PHONE = Pattern.compile("电话(?:\\(传真\\)|/传真)?[::]?" + NUMBER);
    private static final Pattern CALL = Pattern.compile("(?:致电|拨打)" + NUMBER);
    private static final Pattern EMAIL = Pattern.compile("([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)");

    private final Flow flow;
    private final String text;

    private ContactReader(Flow flow) {
        this.flow = flow;
        this.text = flow.text();
    }

    static Contact read(Flow flow) {
        ContactReader reader = new ContactReader(flow);
        String address = reader.first(ADDRESS, "地址");
        String phone = reader.first(PHONE, "电话");
        String called = phone.isEmpty() ? reader.first(CALL, "致电") + reader.first(CALL, "拨打") : phone;
        return new Contact(
                address.isEmpty() && !phone.isEmpty() ? reader.first(IN_BRACKETS, "(") : address,
                reader.first(POSTCODE, "邮"),
                called,
                reader.email());
    }

    /** The first match of a pattern that begins with this mark. */
    private String first(Pattern pattern, String mark) {
        Matcher matcher = pattern.matcher(text);
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return printed(matcher);
            }
        }
        return "";
    }

    private String email() {
        Matcher matcher = EMAIL.matcher(text);
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > 0 && isOfName(text.charAt(start - 1))) {
                start--;
            }
            if (matcher.region(start, text.length()).lookingAt()) {
                return printed(matcher);
            }
        }
        return "";
    }

    private static boolean isOfName(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || "_.+-".indexOf(c) >= 0);
    }

    private String printed(Matcher matcher) {
        return flow.places(matcher.start(1), matcher.end(1)).stream()
                .map(Provenance::quote)
                .collect(Collectors.joining());
    }
}
