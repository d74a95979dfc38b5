package org.gongkai.checks.punctuation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Prose;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.Severity;

/**
 * NUM-01: numbers of paragraphs (（一）, 1.) and of clauses (一是) go on by one; NUM-02: one list has one style of number. A list
 * ends where a higher level begins.
 */
public final class NumberingCheck {
    private static final Rule GAP = new Rule("NUM-01", FindingKind.FORMAT, Severity.WARN);
    private static final Rule STYLE = new Rule("NUM-02", FindingKind.FORMAT, Severity.INFO);
    private static final String HAN = "一二三四五六七八九十";
    private static final Pattern BRACKETED = Pattern.compile("^（([一二三四五六七八九十]{1,2})）");
    private static final Pattern ARABIC = Pattern.compile("^([0-9]{1,2})([.．、])(?![0-9])");
    private static final String BEFORE_CLAUSE = "。；：，！）\n";

    private NumberingCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(GAP, STYLE), NumberingCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        Prose prose = subject.prose();
        Sequences sequences = new Sequences(prose, findings);
        int start = 0;
        for (int end = prose.text().indexOf('\n'); start <= prose.text().length(); ) {
            int stop = end < 0 ? prose.text().length() : end;
            sequences.paragraph(start, prose.text().substring(start, stop));
            start = stop + 1;
            end = start > prose.text().length() ? -1 : prose.text().indexOf('\n', start);
        }
        return findings;
    }

    /** Value of 一 to 二十, 0 for anything else. */
    private static int value(String han) {
        if (han.length() == 1) {
            return HAN.indexOf(han) + 1;
        }
        int unit = HAN.indexOf(han.charAt(1)) + 1;
        return han.charAt(0) == '十' && unit < 10 ? 10 + unit : 0;
    }

    /** The lists as they go on through the text. */
    private static final class Sequences {
        private final Prose prose;
        private final List<Finding> findings;
        private int bracketed;
        private int arabic;
        private String style = "";
        private int clause;

        Sequences(Prose prose, List<Finding> findings) {
            this.prose = prose;
            this.findings = findings;
        }

        void paragraph(int start, String text) {
            if (start >= prose.text().length()) {
                return;
            }
            if (text.startsWith("（")) {
                bracketed(start, text);
            } else if (!text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
                arabic(start, text);
            }
            clauses(start, text);
        }

        private void bracketed(int start, String text) {
            Matcher outer = BRACKETED.matcher(text);
            if (outer.find()) {
                bracketed = next(bracketed, value(outer.group(1)), start, outer.group());
                arabic = 0;
                style = "";
            }
        }

        private void arabic(int start, String text) {
            Matcher inner = ARABIC.matcher(text);
            if (inner.find()) {
                arabic = next(arabic, Integer.parseInt(inner.group(1)), start, inner.group());
                styles(inner.group(2), start, inner.group());
            }
        }

        private void clauses(int start, String text) {
            for (int at = text.indexOf('是', 1); at > 0; at = text.indexOf('是', at + 1)) {
                if (opensClause(text, at)) {
                    String printed = text.substring(at - 1, at + 1);
                    clause = next(clause, value(printed.substring(0, 1)), start + at - 1, printed);
                }
            }
        }

        /** Whether a clause begins with a numeral and 是 here: 「；二是」, but not 「一是不」. */
        private static boolean opensClause(String text, int at) {
            return HAN.indexOf(text.charAt(at - 1)) >= 0
                    && (at == 1 || BEFORE_CLAUSE.indexOf(text.charAt(at - 2)) >= 0)
                    && (at + 1 == text.length() || "不否".indexOf(text.charAt(at + 1)) < 0);
        }

        /** The number that stands, told where it neither begins a list nor follows the one before. */
        private int next(int before, int number, int at, String printed) {
            boolean isBroken = number > 1 && before > 0 && (number == before || number > before + 1);
            if (isBroken) {
                findings.add(GAP.finding(
                        Rule.Evidence.inText(
                                List.of(prose.place(at, at + printed.length())), String.valueOf(before + 1), printed),
                        printed,
                        String.valueOf(before),
                        String.valueOf(before + 1)));
            }
            return number;
        }

        private void styles(String mark, int at, String printed) {
            boolean isOther = arabic > 1 && !style.isEmpty() && !style.equals(mark);
            if (isOther) {
                findings.add(STYLE.finding(
                        Rule.Evidence.inText(List.of(prose.place(at, at + printed.length())), style, mark),
                        printed,
                        style));
            }
            style = mark;
        }
    }
}
