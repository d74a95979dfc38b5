package org.gongkai.checks.punctuation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
 * PUNCT-02: brackets, quotation and title marks come in pairs within a paragraph. A number with a closing bracket alone, 「1）」,
 * is right, as is a last paragraph that was cut off.
 */
public final class PairCheck {
    private static final Rule RULE = new Rule("PUNCT-02", FindingKind.PUNCT, Severity.WARN);
    private static final String OPENING = "（《“【〔";
    private static final String CLOSING = "）》”】〕";
    private static final int CONTEXT = 10;

    /** Shorter lines may be furniture of a web page. */
    private static final int LEAST_PARAGRAPH = 15;

    private PairCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), PairCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Prose prose = subject.prose();
        String text = prose.text();
        List<Finding> findings = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int paragraph = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (HanText.isHan(c)) {
                continue;
            }
            if (c == '\n') {
                if (i - paragraph >= LEAST_PARAGRAPH) {
                    open.forEach(at -> findings.add(finding(prose, at)));
                }
                open.clear();
                paragraph = i + 1;
            } else if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(c) >= 0) {
                close(prose, i, open, findings);
            }
        }
        if (!open.isEmpty() && text.endsWith("。")) {
            open.forEach(at -> findings.add(finding(prose, at)));
        }
        return findings;
    }

    private static void close(Prose prose, int at, Deque<Integer> open, List<Finding> findings) {
        String text = prose.text();
        int kind = CLOSING.indexOf(text.charAt(at));
        if (!open.isEmpty() && text.charAt(open.peek()) == OPENING.charAt(kind)) {
            open.pop();
        } else if (open.stream().anyMatch(start -> text.charAt(start) == OPENING.charAt(kind))) {
            while (text.charAt(open.peek()) != OPENING.charAt(kind)) {
                findings.add(finding(prose, open.pop()));
            }
            open.pop();
        } else if (!isNumber(text, at)) {
            findings.add(finding(prose, at));
        }
    }

    /** 「1）」 and 「一）」 number an item. */
    private static boolean isNumber(String text, int at) {
        return at > 0 && "0123456789一二三四五六七八九十".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static Finding finding(Prose prose, int at) {
        String text = prose.text();
        char mark = text.charAt(at);
        int kind = OPENING.indexOf(mark);
        char missing = kind >= 0 ? CLOSING.charAt(kind) : OPENING.charAt(CLOSING.indexOf(mark));
        int from = kind >= 0 ? at : Math.max(prose.sentenceStart(at), at - CONTEXT);
        int end = kind >= 0 ? Math.min(prose.sentenceEnd(at), at + CONTEXT) : at + 1;
        return RULE.finding(
                Rule.Evidence.inText(List.of(prose.place(from, end)), String.valueOf(missing), String.valueOf(mark)),
                text.substring(from, end),
                String.valueOf(mark),
                String.valueOf(missing));
    }
}
