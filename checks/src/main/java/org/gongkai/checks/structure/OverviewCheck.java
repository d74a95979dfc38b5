package org.gongkai.checks.structure;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.checks.rules.WordList;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Report;
import org.gongkai.report.form.Severity;

/**
 * The overview speaks of what the form asks: PART-05 its five parts, RT-09 for governments the results of assessment, public
 * appraisal and accountability, RT-10 in a thousand characters.
 */
public final class OverviewCheck {
    private static final Rule PARTS = new Rule("PART-05", FindingKind.MISSING, Severity.WARN);
    private static final Rule RESULTS = new Rule("RT-09", FindingKind.MISSING, Severity.WARN);
    private static final Rule LENGTH = new Rule("RT-10", FindingKind.FORMAT, Severity.WARN);
    private static final int LONGEST = 1000;
    private static final List<Aspect> ASPECTS = WordList.read(OverviewCheck.class, "aspects.tsv").stream()
            .map(entry ->
                    new Aspect(entry.get(0), entry.get(1), List.of(entry.get(2).split(" "))))
            .toList();

    /** An entry of the list: any of its words tells that the overview speaks of it. */
    private record Aspect(String list, String name, List<String> words) {
        boolean isIn(String text) {
            for (String word : words) {
                if (text.contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    private OverviewCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(PARTS, RESULTS, LENGTH), OverviewCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Report report = subject.report();
        String text = Content.text(report, Content.OVERVIEW);
        if (!Content.hasSixSections(report) || text.isEmpty() || isLast(report)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        add(PARTS, report, missing("PARTS", text), findings);
        if (isGovernment(report.heading().issuer())) {
            add(RESULTS, report, missing("RESULTS", text + Content.text(report, Content.OTHER)), findings);
        }
        if (report.edition().name().equals("E2021") && text.length() > LONGEST) {
            findings.add(LENGTH.finding(
                    Rule.Evidence.inText(
                            Content.place(report, Content.OVERVIEW),
                            String.valueOf(LONGEST),
                            String.valueOf(text.length())),
                    String.valueOf(text.length()),
                    String.valueOf(LONGEST)));
        }
        return findings;
    }

    /** Whether nothing follows the overview, so that it may have been cut off. */
    private static boolean isLast(Report report) {
        return Content.lastKey(report).equals(Content.OVERVIEW) && !Content.hasCells(report);
    }

    private static boolean isGovernment(String issuer) {
        return issuer.endsWith("人民政府");
    }

    private static List<String> missing(String list, String text) {
        return ASPECTS.stream()
                .filter(aspect -> aspect.list().equals(list) && !aspect.isIn(text))
                .map(Aspect::name)
                .toList();
    }

    private static void add(Rule rule, Report report, List<String> missing, List<Finding> findings) {
        if (!missing.isEmpty()) {
            String list = String.join("、", missing);
            findings.add(rule.finding(
                    Rule.Evidence.inText(Content.place(report, Content.OVERVIEW), list, ""),
                    list,
                    String.valueOf(missing.size())));
        }
    }
}
