package org.gongkai.checks.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Report;
import org.gongkai.report.form.Severity;

/** PART-06: problems and other matters are not empty; PART-07: problems are followed by what will be done about them. */
public final class ProblemsCheck {
    private static final Rule EMPTY = new Rule("PART-06", FindingKind.MISSING, Severity.WARN);
    private static final Rule MEASURES = new Rule("PART-07", FindingKind.MISSING, Severity.WARN);
    private static final List<String> WORDS_OF_MEASURES =
            List.of("改进", "下一步", "措施", "整改", "今后", "将", "计划", "打算", "接下来", "下阶段", "明年");

    private ProblemsCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(EMPTY, MEASURES), ProblemsCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Report report = subject.report();
        List<Finding> findings = new ArrayList<>();
        Stream.of(Content.OVERVIEW, Content.PROBLEMS, Content.OTHER)
                .filter(key -> Content.has(report, key) && !Content.hasText(report, key))
                .filter(key -> !Content.lastKey(report).equals(key) || key.equals(Content.OTHER))
                .forEach(key -> findings.add(empty(report, key)));
        String problems = Content.text(report, Content.PROBLEMS);
        boolean isLast = Content.lastKey(report).equals(Content.PROBLEMS);
        if (!problems.isEmpty() && !isLast && WORDS_OF_MEASURES.stream().noneMatch(problems::contains)) {
            findings.add(MEASURES.finding(Rule.Evidence.inText(Content.place(report, Content.PROBLEMS), "改进措施", "")));
        }
        return findings;
    }

    private static Finding empty(Report report, String key) {
        String title = report.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow()
                .title();
        return EMPTY.finding(Rule.Evidence.inText(Content.place(report, key), "", ""), title);
    }
}
