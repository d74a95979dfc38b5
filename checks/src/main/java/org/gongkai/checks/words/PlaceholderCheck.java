package org.gongkai.checks.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.HanText;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Passage;
import org.gongkai.report.Provenance;
import org.gongkai.report.Section;
import org.gongkai.report.form.Severity;

/** UNIT-02: nothing of a template is left unfilled: 「XX镇」、「20××年」、「____」、「【填写单位名称】」. */
public final class PlaceholderCheck {
    private static final Rule RULE = new Rule("UNIT-02", FindingKind.MISSING, Severity.ERROR);
    private static final String MARKS = "XxＸｘ×✕╳＊○□_＿【";
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<![\\w./@-])(?:20)?[XxＸｘ×✕╳]{2,}(?![\\w./@-])"
            + "|(?<!\\d)＊{2,}(?!\\d)|[○□]{2,}|[_＿]{3,}"
            + "|【[^】]{0,20}(?:填写|填报|单位名称|此处|请|待补|待定)[^】]{0,20}】");
    private static final Pattern ADVICE = Pattern.compile(
            "（(?:请|此处|在此)(?:根据实际)?(?:填写|填报|补充)[^）]{0,20}）|(?:此处|在此)(?:填写|填报|插入)|（(?:单位|机关)名称）|\\((?:单位|机关)名称\\)");

    private PlaceholderCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), PlaceholderCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (Section section : subject.report().sections()) {
            for (Passage passage : section.passages()) {
                if (hasMark(passage.text())) {
                    add(PLACEHOLDER, passage, findings);
                }
                if (passage.text().contains("此处")
                        || passage.text().contains("填")
                        || passage.text().contains("名称")) {
                    add(ADVICE, passage, findings);
                }
            }
        }
        return findings;
    }

    private static boolean hasMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!HanText.isHan(c) && MARKS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void add(Pattern pattern, Passage passage, List<Finding> findings) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            Provenance place = Rule.within(passage.place(), passage.text(), matcher.start(), matcher.end());
            findings.add(RULE.finding(Rule.Evidence.inText(List.of(place), "", matcher.group()), matcher.group()));
        }
    }
}
