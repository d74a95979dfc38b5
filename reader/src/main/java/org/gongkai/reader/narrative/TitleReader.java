package org.gongkai.reader.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.reader.tokens.Characters;
import org.gongkai.report.Passage;
import org.gongkai.report.Provenance;
import org.jspecify.annotations.Nullable;

/** Finds the title, which may be broken over three lines, opened by Markdown marks, or run into the first sentence. */
final class TitleReader {
    private static final int LINES_LOOKED_AT = 60;
    private static final int LONGEST_TITLE = 80;
    private static final Pattern TITLE = Pattern.compile(
            "(?:标题[::])?[#*·《]*((?:\\d{4}年度?)?[^。,;>:!?《》\\d]{0,40}(?:(?:\\(?\\d{4}\\)?)年?度?)?[^。,;>:!?《》\\d]{0,36}"
                    + "(?:政府信息(?:与政务)?公开(?:工作)?(?:情况)?的?(?:年度|年度工作|工作年度)?(?:报告|年报)|\\d{4}年度?报告|政务公开(?:工作)?年度报告))"
                    + "[》*]*(?:\\([^)]{0,20}\\))?\\d{0,4}");
    private static final Pattern INSIDE =
            Pattern.compile("([\\u4e00-\\u9fff]{0,30}\\d{4}年度?[\\u4e00-\\u9fff]{0,30}政府信息公开(?:工作)?(?:年度)?报告)");
    private static final Pattern ISSUER =
            Pattern.compile("[#*]*[\\u4e00-\\u9fff]{2,24}(?:政府|办事处|委员会|管委会|局|厅|办公室|中心|院|会)[*]*");
    private static final Pattern YEAR = Pattern.compile("(?:^|\\D)((?:19|20)\\d{2})年?");

    private TitleReader() {}

    /** A title as printed, lines joined and squeezed. */
    record Title(String text, @Nullable Integer year, Provenance place) {}

    static @Nullable Title read(List<Passage> passages) {
        Title withoutYear = null;
        int last = Math.min(passages.size(), LINES_LOOKED_AT);
        boolean[] isMarked = new boolean[last + 3];
        for (int i = 0; i < last; i++) {
            isMarked[i] = passages.get(i).text().indexOf(Narrative.TITLE_MARK) >= 0;
        }
        for (int lines = 1; lines <= 3; lines++) {
            for (int i = 0; i + lines <= last; i++) {
                boolean mayBe = isMarked[i] || (lines > 1 && isMarked[i + 1]) || (lines > 2 && isMarked[i + 2]);
                Title title = mayBe ? title(passages.subList(i, i + lines)) : null;
                if (title != null && title.year() != null) {
                    return i > 0 && startsWithYear(title) ? withIssuer(passages.get(i - 1), title) : title;
                }
                withoutYear = withoutYear == null ? title : withoutYear;
            }
        }
        Title inside = inside(passages.subList(0, last));
        return inside == null ? withoutYear : inside;
    }

    private static boolean startsWithYear(Title title) {
        return Characters.digit(title.text().charAt(0)) >= 0;
    }

    /** A title that begins with the year may have the issuer on the line above. */
    private static Title withIssuer(Passage above, Title title) {
        String name = narrow(above.text());
        return ISSUER.matcher(name).matches() ? new Title(name + title.text(), title.year(), above.place()) : title;
    }

    /** The title that these lines are, null when they are none. */
    static @Nullable Title title(List<Passage> lines) {
        int length = lines.stream().mapToInt(line -> line.text().length()).sum();
        if (length > 4 * LONGEST_TITLE) {
            return null;
        }
        StringBuilder joined = new StringBuilder();
        lines.forEach(line -> joined.append(narrow(line.text())));
        String text = joined.toString();
        boolean isCandidate = (text.contains("报告") || text.contains("年报")) && !isSentence(text);
        if (text.length() > LONGEST_TITLE || text.length() < 6 || !isCandidate) {
            return null;
        }
        Matcher matcher = TITLE.matcher(text);
        return matcher.matches()
                ? new Title(matcher.group(1), year(text), lines.getFirst().place())
                : null;
    }

    /** Whether a sign that ends a clause stands outside brackets, as in no title. */
    private static boolean isSentence(String text) {
        for (int i = 0; i < text.length() && text.charAt(i) != '('; i++) {
            if ("。,;>!?".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Title inside(List<Passage> passages) {
        for (Passage passage : passages) {
            boolean mayBe = passage.text().indexOf(Narrative.TITLE_MARK) >= 0;
            Matcher matcher = INSIDE.matcher(mayBe ? narrow(passage.text()) : "");
            if (matcher.find()) {
                return new Title(matcher.group(1), year(matcher.group(1)), passage.place());
            }
        }
        return null;
    }

    private static @Nullable Integer year(String text) {
        Matcher matcher = YEAR.matcher(text);
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }

    private static String narrow(String printed) {
        String squeezed = Characters.squeeze(printed);
        StringBuilder narrow = new StringBuilder(squeezed.length());
        for (int i = 0; i < squeezed.length(); i++) {
            narrow.append(Characters.narrow(squeezed.charAt(i)));
        }
        return narrow.toString();
    }
}
