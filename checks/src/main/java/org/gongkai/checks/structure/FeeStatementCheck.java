package org.gongkai.checks.structure;

import java.util.List;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Report;
import org.gongkai.report.form.Severity;

/**
 * RT-08: since 2021 section six states the fees charged for handling information (收取信息处理费情况), none included. Another word
 * for fees is only a suspicion.
 */
public final class FeeStatementCheck {
    private static final Rule RULE = new Rule("RT-08", FindingKind.MISSING, Severity.ERROR);

    private FeeStatementCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), FeeStatementCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Report report = subject.report();
        boolean isAsked = report.edition().name().equals("E2021") && Content.has(report, Content.OTHER);
        if (!isAsked || Content.isCutOff(report)) {
            return List.of();
        }
        String all = subject.prose().text();
        if (all.contains("处理费")) {
            return List.of();
        }
        boolean isOtherwise = Content.text(report, Content.OTHER).contains("费");
        Rule rule = isOtherwise || !subject.isForPublication() ? RULE.weighing(Severity.WARN) : RULE;
        return List.of(rule.finding(
                Rule.Evidence.inText(Content.place(report, Content.OTHER), "收取信息处理费情况", ""),
                String.valueOf(report.year())));
    }
}
