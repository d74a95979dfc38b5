package org.gongkai.web.screening.links.address;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.web.screening.links.model.Written;

/** Addresses that are only printed in a text: readers type them or tap on them as well. */
public final class PrintedAddresses {
    /** With the colon and the slashes of a Chinese keyboard too, which is a mistake that nobody sees. */
    private static final String BEGINNING =
            "(?:https?|ftp)[:：][/／\\\\]{2}|file:/{1,3}|(?<![\\w.@/-])www\\.|(?<![\\w])[A-Za-z]:\\\\|(?<![\\\\\\w])\\\\\\\\(?=\\w)";

    private static final Pattern PRINTED = Pattern.compile("(?i)(?:" + BEGINNING + ")[\\x21-\\x7e&&[^\"'<>`{}|^]]*");
    private static final String NOT_AT_THE_END = ".,;:!?*_~";

    private PrintedAddresses() {}

    /**
     * In the order of the text.
     *
     * @param text a line for each paragraph or row
     */
    public static List<Written> in(String text) {
        List<Written> found = new ArrayList<>();
        Matcher matcher = PRINTED.matcher(text);
        int line = 1;
        int counted = 0;
        while (matcher.find()) {
            for (; counted < matcher.start(); counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            String printed = trimmed(matcher.group());
            if (!isBeginningOnly(printed)) {
                found.add(new Written(addressOf(printed), printed, line));
            }
        }
        return found;
    }

    private static String addressOf(String printed) {
        return printed.regionMatches(true, 0, "www.", 0, 4) ? "http://" + printed : printed;
    }

    /** What comes behind may be of a script in which names are written too; nothing is said of it then. */
    private static boolean isBeginningOnly(String printed) {
        return printed.matches("(?i)(?:https?|ftp)[:：]?[/／\\\\]*|file:?/*|www|www\\.");
    }

    /** A sentence that ends with an address, and one in brackets, do not belong to it. */
    private static String trimmed(String found) {
        int end = found.length();
        while (end > 0) {
            char last = found.charAt(end - 1);
            boolean isOpen = last == ')'
                    && found.substring(0, end).chars().filter(c -> c == '(').count()
                            < found.substring(0, end)
                                    .chars()
                                    .filter(c -> c == ')')
                                    .count();
            boolean isOpenSquare = last == ']' && found.indexOf('[') < 0;
            if (NOT_AT_THE_END.indexOf(last) < 0 && !isOpen && !isOpenSquare) {
                break;
            }
            end--;
        }
        return found.substring(0, end);
    }
}
