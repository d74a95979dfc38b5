package org.gongkai.reader.narrative;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.reader.tokens.Characters;
import org.gongkai.report.Passage;
import org.gongkai.report.Signature;
import org.jspecify.annotations.Nullable;

/** Finds the signing date: the last line that is nothing but a date. */
final class SignatureReader {
    private static final Pattern DATE = Pattern.compile("(?:[^\\d,。;]{0,30})?(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    private SignatureReader() {}

    static @Nullable Signature read(List<Passage> passages) {
        for (int i = passages.size() - 1; i >= 0; i--) {
            Matcher matcher = DATE.matcher(date(passages.get(i).text()));
            if (matcher.matches()) {
                Signature signature = signature(matcher, passages.get(i));
                if (signature != null) {
                    return signature;
                }
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

    private static @Nullable Signature signature(Matcher matcher, Passage passage) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
            return new Signature(date, passage.place());
        } catch (DateTimeException _) {
            return null;
        }
    }
}
