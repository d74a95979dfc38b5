package org.gongkai.reader.narrative;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.Period;
import org.jspecify.annotations.Nullable;

/** Finds the period of the figures: 「统计期限自2020年1月1日起至2020年12月31日止」 and its variants. */
final class PeriodReader {
    private static final Pattern DATES = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日?(?:\\([^)]*\\))?[起始]?[,、]?"
            + "(?:至|到|-|—|~|～|止|–)+(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日?");
    private static final Pattern WORD = Pattern.compile("(?:期限|时限|期间|时间|周期|区间|截止|数据|范围)[^。;\\d]{0,12}$");
    private static final int LONGEST_LEAD = 16;
    private static final int DIGITS_OF_YEAR = 4;

    private PeriodReader() {}

    static @Nullable Period read(Flow flow) {
        String text = flow.text();
        Matcher matcher = DATES.matcher(text);
        int from = DIGITS_OF_YEAR;
        for (int at = text.indexOf('年', from); at >= 0; at = text.indexOf('年', from)) {
            from = at + 1;
            if (isDigit(text, at - 1)
                    && isDigit(text, at + 1)
                    && matcher.region(at - DIGITS_OF_YEAR, text.length()).lookingAt()) {
                String lead = text.substring(Math.max(0, matcher.start() - LONGEST_LEAD), matcher.start());
                Period period = WORD.matcher(lead).find() ? period(matcher, flow) : null;
                if (period != null) {
                    return period;
                }
                from = matcher.end() + DIGITS_OF_YEAR;
            }
        }
        return null;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static @Nullable Period period(Matcher matcher, Flow flow) {
        int firstYear = Integer.parseInt(matcher.group(1));
        int lastYear = matcher.group(4) == null ? firstYear : Integer.parseInt(matcher.group(4));
        try {
            LocalDate from = LocalDate.of(firstYear, number(matcher, 2), number(matcher, 3));
            LocalDate to = LocalDate.of(lastYear, number(matcher, 5), number(matcher, 6));
            return new Period(from, to, flow.place(matcher.start(1), matcher.end()));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
