package org.gongkai.checks.structure;

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

/** WORD-07: measures are what will be done; one that 「全面提升了」 something was done already. What became of last year's problems may say so. */
public final class PlannedPastCheck {
    private static final Rule RULE = new Rule("WORD-07", FindingKind.TERM, Severity.WARN);
    private static final Pattern MEASURES = Pattern.compile("改进措施|下一步|改进方向|改进打算");
    private static final Pattern PAST = Pattern.compile("(?:全面|明显|有效|显著|切实|大大|进一步)(?:提升|提高|增强|改善|加强|促进|推进)了");
    private static final List<String> OF_LAST_YEAR = List.of("上年", "去年", "上一年", "整改情况", "本年", "已经");

    private PlannedPastCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), PlannedPastCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        StringBuilder before = new StringBuilder();
        return subject.prose().stretches().stream()
                .filter(stretch -> stretch.section().key().equals(Content.PROBLEMS))
                .flatMap(stretch -> at(stretch, before).stream())
                .limit(1)
                .toList();
    }

    private static List<Finding> at(Stretch stretch, StringBuilder before) {
        String text = stretch.text();
        Matcher past = PAST.matcher(text);
        boolean isFound = past.find();
        before.append(text, 0, isFound ? past.start() : text.length());
        if (!isFound || !isMeasure(before.toString())) {
            return List.of();
        }
        return List.of(RULE.finding(
                Rule.Evidence.inText(List.of(stretch.place(past.start(), past.end())), "", past.group()),
                past.group()));
    }

    /** Whether the last heading names measures, and nothing behind it speaks of last year's. */
    private static boolean isMeasure(String before) {
        Matcher heading = MEASURES.matcher(before);
        int last = -1;
        while (heading.find()) {
            last = heading.end();
        }
        String since = before.substring(Math.max(last, 0));
        return last >= 0 && OF_LAST_YEAR.stream().noneMatch(since::contains);
    }
}
