package org.gongkai.reader.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.reader.tokens.Characters;
import org.gongkai.report.Passage;
import org.gongkai.report.Provenance;
import org.jspecify.annotations.Nullable;

/** Finds the title, which may be broken over three lines, opened by Markdown marks, or run into the first sentence. */
final class TitleReader {
    private static final int LINES_LOOKED_AT = 60;
    private static final int MOST_LINES = 3;
    private static final int SHORTEST_TITLE = 6;
    private static final int LONGEST_TITLE = 80;

    /** Characters of a title with the blanks between them. */
    private static final int LONGEST_PRINTED = 4 * LONGEST_TITLE;

    /** A character of a title that is no digit. */
    private static final String WORD = "[^。,;>:!?《》\\d]";

    /** What follows a name: a year in the middle of the title is looked for first, which leaves few ways to try. */
    private static final Pattern TITLE = Pattern.compile("(?:标题[::])?[#*·《]*((?:\\d{4}年度?)?"
            + "(?:" + WORD + "{0,40}+\\(?\\d{4}\\)?年?度?" + WORD + "{0,36}|" + WORD + "{0,76})"
            + "(?:政府信息(?:与政务)?公开(?:工作)?(?:情况)?的?(?:年度|年度工作|工作年度)?(?:报告|年报)|\\d{4}年度?报告|政务公开(?:工作)?年度报告))"
            + "[》*]*(?:\\([^)]{0,20}\\))?\\d{0,4}");

    private static final Pattern INSIDE =
            Pattern.compile("([\\u4e00-\\u9fff]{0,30}\\d{4}年度?[\\u4e00-\\u9fff]{0,30}政府信息公开(?:工作)?(?:年度)?报告)");
    private static final Pattern ISSUER =
            Pattern.compile("[#*]*[\\u4e00-\\u9fff]{2,24}(?:政府|办事处|委员会|管委会|局|厅|办公室|中心|院|会)[*]*");
    private static final String ENDS_OF_TITLES = "告报)》*0123456789";
    private static final int DIGITS_OF_YEAR = 4;

    private final List<Passage> passages;

    /** Passages squeezed and narrowed, each when first asked for. */
    private final @Nullable String[] narrowed;

    private TitleReader(List<Passage> passages) {
        this.passages = passages.subList(0, Math.min(passages.size(), LINES_LOOKED_AT));
        this.narrowed = new String[this.passages.size()];
    }

    /** A title as printed, lines joined and squeezed. */
    record Title(String text, @Nullable Integer year, Provenance place) {}

    /** The title of a report, null when it has none. */
    static @Nullable Title read(List<Passage> passages) {
        return new TitleReader(passages).read();
    }

    private @Nullable Title read() {
        Title withoutYear = null;
        boolean[] isMarked = marked();
        for (int lines = 1; lines <= MOST_LINES; lines++) {
            for (int i = 0; i + lines <= passages.size(); i++) {
                boolean mayBe = isMarked[i] || (lines > 1 && isMarked[i + 1]) || (lines > 2 && isMarked[i + 2]);
                Title title = mayBe ? titleAt(i, lines) : null;
                if (title != null && title.year() != null) {
                    return i > 0 && startsWithYear(title) ? withIssuer(i - 1, title) : title;
                }
                withoutYear = withoutYear == null ? title : withoutYear;
            }
        }
        Title inside = inside(isMarked);
        return inside == null ? withoutYear : inside;
    }

    private boolean[] marked() {
        boolean[] isMarked = new boolean[passages.size() + MOST_LINES];
        for (int i = 0; i < passages.size(); i++) {
            isMarked[i] = passages.get(i).text().indexOf(Narrative.TITLE_MARK) >= 0;
        }
        return isMarked;
    }

    private @Nullable Title titleAt(int first, int lines) {
        int length = 0;
        for (int i = first; i < first + lines; i++) {
            length += passages.get(i).text().length();
        }
        if (length > LONGEST_PRINTED
                || !mayEndTitle(passages.get(first + lines - 1).text())) {
            return null;
        }
        String joined = narrowed(first);
        for (int i = first + 1; i < first + lines; i++) {
            joined += narrowed(i);
        }
        String text = title(joined);
        return text.isEmpty()
                ? null
                : new Title(text, year(joined), passages.get(first).place());
    }

    private String narrowed(int passage) {
        String known = narrowed[passage];
        if (known == null) {
            known = narrow(passages.get(passage).text());
            narrowed[passage] = known;
        }
        return known;
    }

    private static boolean startsWithYear(Title title) {
        return Characters.digit(title.text().charAt(0)) >= 0;
    }

    /** A title that begins with the year may have the issuer on the line above. */
    private Title withIssuer(int above, Title title) {
        String name = narrowed(above);
        return ISSUER.matcher(name).matches()
                ? new Title(
                        name + title.text(), title.year(), passages.get(above).place())
                : title;
    }

    /** The title with a year that these lines are, joined; empty when they are none. */
    static String withYear(List<String> lines) {
        int length = 0;
        boolean isMarked = false;
        for (String line : lines) {
            length += line.length();
            isMarked |= line.indexOf(Narrative.TITLE_MARK) >= 0;
        }
        if (length > LONGEST_PRINTED || !isMarked || !mayEndTitle(lines.getLast())) {
            return "";
        }
        String joined = lines.stream().map(TitleReader::narrow).collect(Collectors.joining());
        String title = title(joined);
        return title.isEmpty() || year(joined) == null ? "" : title;
    }

    /** The title that a squeezed text is, empty when it is none. */
    private static String title(String text) {
        if (text.length() > LONGEST_TITLE || text.length() < SHORTEST_TITLE) {
            return "";
        }
        boolean isCandidate = endsInReport(text) && namesReport(text) && !isSentence(text);
        Matcher matcher = TITLE.matcher(isCandidate ? text : "");
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** Whether the last character of a line as printed is one in which a title may end; most lines end in a full stop. */
    private static boolean mayEndTitle(String line) {
        int end = line.length();
        while (end > 0 && Characters.isSpace(line.charAt(end - 1))) {
            end--;
        }
        return end == 0 || ENDS_OF_TITLES.indexOf(Characters.narrow(line.charAt(end - 1))) >= 0;
    }

    /** Whether it may end as the pattern does: in 报告 or 年报, with closing marks, a bracket or digits behind. */
    private static boolean endsInReport(String text) {
        int end = text.length();
        while (end > 0 && isDigit(text.charAt(end - 1))) {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == ')') {
            return true;
        }
        while (end > 0 && (text.charAt(end - 1) == '》' || text.charAt(end - 1) == '*')) {
            end--;
        }
        return text.startsWith("报告", end - 2) || text.startsWith("年报", end - 2);
    }

    /** Whether it has words without which the pattern fits nothing. */
    private static boolean namesReport(String text) {
        boolean isReport = text.contains("报告") || text.contains("年报");
        return isReport && (text.contains("公开") || text.contains("年报告") || text.contains("年度报告"));
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

    private @Nullable Title inside(boolean[] isMarked) {
        for (int i = 0; i < passages.size(); i++) {
            Matcher matcher = INSIDE.matcher(isMarked[i] ? narrowed(i) : "");
            if (matcher.find()) {
                return new Title(
                        matcher.group(1),
                        year(matcher.group(1)),
                        passages.get(i).place());
            }
        }
        return null;
    }

    private static @Nullable Integer year(String text) {
        for (int at = 0; at + DIGITS_OF_YEAR <= text.length(); at++) {
            boolean begins = at == 0 || !isDigit(text.charAt(at - 1));
            if (begins && (text.startsWith("19", at) || text.startsWith("20", at)) && isNumber(text, at)) {
                return Integer.valueOf(text.substring(at, at + DIGITS_OF_YEAR));
            }
        }
        return null;
    }

    private static boolean isNumber(String text, int at) {
        return isDigit(text.charAt(at + 2)) && isDigit(text.charAt(at + 3));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String narrow(String printed) {
        char[] narrow = Characters.squeeze(printed).toCharArray();
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = Characters.narrow(narrow[i]);
        }
        return new String(narrow);
    }
}
