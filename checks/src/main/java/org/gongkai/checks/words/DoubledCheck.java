package org.gongkai.checks.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Prose;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.checks.rules.WordList;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.Severity;

/**
 * WORD-03: no word is typed twice: 的的, 规范审核审核发布. 人民政府政府信息公开 and 依申请公开公开 are right, as are words counted one by
 * one (一项一项).
 */
public final class DoubledCheck {
    private static final Rule RULE = new Rule("WORD-03", FindingKind.TYPO, Severity.WARN);
    private static final Map<Character, List<String>> SINGLE = single();
    private static final List<String> RIGHT_TWICE = List.of("政府", "公开", "信息", "申请", "研究", "讨论");
    private static final String COUNTING = "一二三四五六七八九十几每个又很再越大小老逐多";
    private static final int LONGEST = 4;

    private DoubledCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), DoubledCheck::at);
    }

    private static Map<Character, List<String>> single() {
        Map<Character, List<String>> single = new HashMap<>();
        for (List<String> entry : WordList.read(DoubledCheck.class, "doubled.tsv")) {
            single.put(entry.getFirst().charAt(0), List.of(entry.get(1).split(" ")));
        }
        return single;
    }

    private static List<Finding> at(Subject subject) {
        Prose prose = subject.prose();
        String text = prose.text();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            int length = doubled(text, i);
            if (length > 0 && !prose.isShielded(i, i + 2 * length)) {
                String once = text.substring(i, i + length);
                findings.add(RULE.finding(
                        Rule.Evidence.inText(List.of(prose.place(i, i + 2 * length)), once, once + once), once));
                i += 2 * length - 1;
            }
        }
        return findings;
    }

    /** How many characters are typed twice here; 0 when none are. */
    private static int doubled(String text, int at) {
        char c = text.charAt(at);
        if (c == text.charAt(at + 1)) {
            return isSingle(text, at, c) ? 1 : 0;
        }
        for (int length = 2; length <= LONGEST; length++) {
            if (at + 2 * length <= text.length()
                    && text.charAt(at + length) == c
                    && text.regionMatches(at, text, at + length, length)) {
                return isWord(text, at, length) ? length : 0;
            }
        }
        return 0;
    }

    private static boolean isSingle(String text, int at, char c) {
        List<String> right = SINGLE.get(c);
        if (right == null || (at + 2 < text.length() && text.charAt(at + 2) == c)) {
            return false;
        }
        String before = text.substring(Math.max(0, at - 1), at + 1);
        String after = text.substring(at + 1, Math.min(text.length(), at + 3));
        return !right.contains(before) && !right.contains(after);
    }

    private static boolean isWord(String text, int at, int length) {
        for (int i = at; i < at + length; i++) {
            if (!Character.isIdeographic(text.charAt(i))) {
                return false;
            }
        }
        String word = text.substring(at, at + length);
        return COUNTING.indexOf(word.charAt(0)) < 0 && !RIGHT_TWICE.contains(word);
    }
}
