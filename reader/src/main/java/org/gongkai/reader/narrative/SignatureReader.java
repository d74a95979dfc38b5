package org.gongkai.reader.narrative;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.reader.tokens.Characters;
import org.gongkai.reader.tokens.ChineseNumeral;
import org.gongkai.report.Passage;
import org.gongkai.report.Signature;
import org.jspecify.annotations.Nullable;

/** Finds the signing date: the last line that is nothing but a date, 2023年1月20日 or 二〇二三年一月二十日. */
final class SignatureReader {
    private static final Pattern DATE = Pattern.compile("(?:[^\\d,。;]{0,30})?(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern HAN_DATE =
            Pattern.compile("(?:[^\\d,。;]{0,30}?)([二一][〇零○O0一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");

    private SignatureReader() {}

    static @Nullable Signature read(List<Passage> passages) {
        for (int i = passages.size() - 1; i >= 0; i--) {
            String line = date(passages.get(i).text());
            Signature signature = line.isEmpty() ? null : signature(line, passages.get(i));
            if (signature != null) {
                return signature;
            }
        }
        return null;
    }

    /** The line without white space if it may be a date, else nothing: most lines are seen not to be one by their end. */
    private static String date(String printed) {
        int end = printed.length();
        while (end > 0 && Characters.isSpace(printed.charAt(end - 1))) {
            end--;
        }
        return end > 0 && printed.charAt(end - 1) == '日' ? Characters.squeeze(printed) : "";
    }

    private static @Nullable Signature signature(String line, Passage passage) {
        Matcher printed = DATE.matcher(line);
        if (printed.matches()) {
            return signature(
                    Integer.parseInt(printed.group(1)),
                    Integer.parseInt(printed.group(2)),
                    Integer.parseInt(printed.group(3)),
                    passage);
        }
        Matcher han = HAN_DATE.matcher(line);
        return han.matches()
                ? signature(number(han.group(1)), number(han.group(2)), number(han.group(3)), passage)
                : null;
    }

    /** 二〇二三 and its circles typed as letters or noughts; 0 for what is no numeral. */
    private static int number(String numerals) {
        BigDecimal number = ChineseNumeral.parse(numerals.replaceAll("[〇○O0]", "零"));
        return number == null ? 0 : number.intValueExact();
    }

    private static @Nullable Signature signature(int year, int month, int day, Passage passage) {
        try {
            return new Signature(LocalDate.of(year, month, day), passage.place());
        } catch (DateTimeException _) {
            return null;
        }
    }
}
