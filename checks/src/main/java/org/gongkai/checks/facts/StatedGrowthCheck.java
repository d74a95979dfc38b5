package org.gongkai.checks.facts;

import java.math.BigDecimal;
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
 * RT-15: a rate of growth is that of the two figures beside it, 「公开信息120条，比上年100条增长20%」, or of the figure and what
 * was added to it, 「120条，较上年增加20条，增长20%」.
 */
final class StatedGrowthCheck {
    private static final Rule RULE = new Rule("RT-15", FindingKind.SUM, Severity.WARN);
    private static final String NUMBER = "([0-9]+(?:\\.[0-9]+)?)(?![0-9])";
    private static final String LAST = "(?:比|较|与)(?:上年|去年|上一年|上年度|20[0-9]{2}年)(?:度|同期)?(?:相比)?(?:的)?";
    private static final String VERB = "(增长|增加|上升|提高|下降|减少|降低)";
    private static final Pattern AGAINST_LAST = Pattern.compile("(?<![0-9.])" + NUMBER
            + "([条件次篇个人]{1,2})，?[^。；，0-9]{0,4}" + LAST + NUMBER + "\\2，?(?:同比)?" + VERB + "了?(?:约)?" + NUMBER + "%");
    private static final Pattern WITH_CHANGE =
            Pattern.compile("(?<![0-9.])" + NUMBER + "([条件次篇个人]{1,2})，?[^。；，0-9]{0,4}" + LAST + VERB + "了?" + NUMBER
                    + "\\2，(?:同比)?" + VERB + "了?(?:约)?" + NUMBER + "%");

    private StatedGrowthCheck() {}

    static Check check() {
        return new Check.One(List.of(RULE), StatedGrowthCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Prose prose = subject.prose();
        if (prose.text().indexOf('%') < 0) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        int at = prose.text().indexOf('%');
        while (at >= 0) {
            int start = prose.sentenceStart(at);
            int end = prose.sentenceEnd(at);
            if (isOfLastYear(prose.text(), start, end)) {
                sentence(prose, start, end, findings);
            }
            at = prose.text().indexOf('%', end);
        }
        return findings;
    }

    private static boolean isOfLastYear(String text, int start, int end) {
        int at = Math.max(text.lastIndexOf('较', end), Math.max(text.lastIndexOf('比', end), text.lastIndexOf('与', end)));
        return at >= start;
    }

    private static void sentence(Prose prose, int start, int end, List<Finding> findings) {
        Matcher against = AGAINST_LAST.matcher(prose.text()).region(start, end);
        while (against.find()) {
            BigDecimal last = new BigDecimal(against.group(3));
            look(prose, against, last, Growth.signed(against.group(4), against.group(5)), findings);
        }
        Matcher change = WITH_CHANGE.matcher(prose.text()).region(start, end);
        while (change.find()) {
            BigDecimal added = Growth.signed(change.group(3), change.group(4));
            BigDecimal last = new BigDecimal(change.group(1)).subtract(added);
            look(prose, change, last, Growth.signed(change.group(5), change.group(6)), findings);
        }
    }

    private static void look(Prose prose, Matcher at, BigDecimal last, BigDecimal printed, List<Finding> findings) {
        BigDecimal now = new BigDecimal(at.group(1));
        if (last.signum() <= 0 || Growth.isRight(now, last, printed)) {
            return;
        }
        String right = Growth.percent(now, last, Math.max(1, printed.scale())).toPlainString();
        findings.add(RULE.finding(
                Rule.Evidence.inText(
                        List.of(prose.place(at.start(), at.end())), right + "%", printed.toPlainString() + "%"),
                now.toPlainString() + at.group(2),
                last.toPlainString() + at.group(2),
                right,
                printed.toPlainString()));
    }
}
