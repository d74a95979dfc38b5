package org.gongkai.web.publishing.kinds;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How people write the number or the name of a document (文号), brought to one form. */
public final class DocumentName {
    private static final Pattern NUMBER =
            Pattern.compile("(.*?)\\s*[\\[［(（〔]\\s*(\\d{4})\\s*[\\]］)）〕]\\s*(第?)\\s*(\\d{1,6})\\s*号", Pattern.DOTALL);

    private DocumentName() {}

    /** 柳政规[2026] 2号 as 柳政规〔2026〕2号; what is no such number stays, without blanks around it. */
    public static String usual(String written) {
        Matcher number = NUMBER.matcher(written.strip());
        return number.matches()
                ? number.group(1) + "〔" + number.group(2) + "〕" + number.group(3) + number.group(4) + "号"
                : written.strip();
    }

    /** All the ways in which elements name a document: by its number, where it has one, its title, and its title as it is quoted. */
    public static List<String> all(String number, String title) {
        return Stream.of(usual(number), title, quoted(title))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** A title as it is quoted: 《title》. */
    public static String quoted(String title) {
        return "《" + title + "》";
    }

    /** A title without the marks around it. */
    public static String unquoted(String written) {
        String name = written.strip();
        return name.startsWith("《") && name.endsWith("》") ? name.substring(1, name.length() - 1) : name;
    }
}
