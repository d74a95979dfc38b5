package org.gongkai.checks.punctuation;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.HanText;
import org.gongkai.checks.rules.Prose;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.Severity;

/**
 * PUNCT-01: no mark stands twice, 「。。」, and no two marks stand where one belongs, 「，。」. PUNCT-05: no paragraph ends with a
 * mark that promises more.
 */
public final class MarkCheck {
    private static final Rule DOUBLED = new Rule("PUNCT-01", FindingKind.PUNCT, Severity.ERROR);
    private static final Rule OPEN_END = new Rule("PUNCT-05", FindingKind.PUNCT, Severity.WARN);
    private static final String MARKS = "。，、；：";
    private static final String OPEN = "，、";

    private MarkCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(DOUBLED, OPEN_END), MarkCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Prose prose = subject.prose();
        String text = prose.text();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (HanText.isHan(c) || MARKS.indexOf(c) < 0) {
                continue;
            }
            char after = text.charAt(i + 1);
            if (MARKS.indexOf(after) >= 0) {
                int end = runEnd(text, i);
                findings.add(doubled(prose, i, end));
                i = end - 1;
            } else if (after == '\n' && OPEN.indexOf(c) >= 0 && beginsItem(text, i + 2)) {
                findings.add(openEnd(prose, i));
            }
        }
        return findings;
    }

    /** Whether a numbered paragraph begins here; any other line may go on with the one before. */
    private static boolean beginsItem(String text, int at) {
        return at < text.length() && "（一二三四五六七八九十0123456789".indexOf(text.charAt(at)) >= 0;
    }

    private static int runEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** The same mark twice is an error; two different ones may be a sentence lost between them. */
    private static Finding doubled(Prose prose, int start, int end) {
        String marks = prose.text().substring(start, end);
        boolean isSame = marks.chars().distinct().count() == 1;
        Rule rule = isSame ? DOUBLED : DOUBLED.weighing(Severity.WARN);
        int from = Math.max(prose.sentenceStart(start), start - 6);
        String shown = prose.text().substring(from, end);
        String meant = isSame ? marks.substring(0, 1) : "";
        return rule.finding(Rule.Evidence.inText(List.of(prose.place(from, end)), meant, marks), shown, marks);
    }

    private static Finding openEnd(Prose prose, int at) {
        int from = Math.max(prose.sentenceStart(at), at - 10);
        String shown = prose.text().substring(from, at + 1);
        return OPEN_END.finding(
                Rule.Evidence.inText(
                        List.of(prose.place(from, at + 1)), "。", prose.text().substring(at, at + 1)),
                shown,
                prose.text().substring(at, at + 1));
    }
}
