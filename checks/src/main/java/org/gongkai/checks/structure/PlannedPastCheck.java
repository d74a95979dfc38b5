package org.gongkai.checks.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Stretch;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.Severity;

/**
 * WORD-07: what stands under the measures of section five is what will be done; that something 「全面提升了」 was done already. What
 * became of problems may say so, and so may what names its year.
 */
public final class PlannedPastCheck {
    private static final Rule RULE = new Rule("WORD-07", FindingKind.TERM, Severity.INFO);
    private static final Pattern WORDS = Pattern.compile("(?<plan>改进措施|改进方向|改进打算|下一步(?:工作)?(?:打算|计划|措施|安排|[，：]))"
            + "|(?<done>上年|去年|上一年|今年|当年|年内|本年|已经|整改情况|改进情况|20[0-9]{2}年)"
            + "|(?<past>(?:全面|明显|有效|显著|切实|大大|进一步)(?:提升|提高|增强|改善|加强|促进|推进)了)");

    /** Ends every word of the third group, and only those are told. */
    private static final char DONE = '了';

    private PlannedPastCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), PlannedPastCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (Stretch stretch : subject.prose().stretches()) {
            if (stretch.section().key().equals(Content.PROBLEMS) && findings.isEmpty()) {
                look(stretch, findings);
            }
        }
        return findings;
    }

    /** The first of a section. */
    private static void look(Stretch stretch, List<Finding> findings) {
        if (stretch.text().indexOf(DONE) < 0) {
            return;
        }
        Matcher matcher = WORDS.matcher(stretch.text());
        boolean isPlan = false;
        while (findings.isEmpty() && matcher.find()) {
            if (matcher.group("past") == null) {
                isPlan = matcher.group("plan") != null;
            } else if (isPlan) {
                findings.add(RULE.finding(
                        Rule.Evidence.inText(
                                List.of(stretch.place(matcher.start(), matcher.end())), "", matcher.group()),
                        matcher.group()));
            }
        }
    }
}
