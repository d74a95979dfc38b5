package org.gongkai.checks.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Contact;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Report;
import org.gongkai.report.form.Severity;

/**
 * PART-08: a report usually says in its preface what period its figures cover and whom to ask, and ends with a signature and a
 * date; what is missing of it is one finding.
 */
public final class PrefaceCheck {
    private static final Rule RULE = new Rule("PART-08", FindingKind.MISSING, Severity.WARN);
    private static final int LONGEST_SIGNATURE = 30;

    private PrefaceCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), PrefaceCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Report report = subject.report();
        if (Content.isCutOff(report)) {
            return List.of();
        }
        List<String> missing = new ArrayList<>();
        String text = subject.prose().text();
        if (report.period() == null || !(text.contains("统计") || text.contains("期限"))) {
            missing.add("统计期限");
        }
        Contact contact = report.contact();
        boolean hasContact =
                Stream.of(contact.phone(), contact.email(), contact.address()).anyMatch(part -> !part.isEmpty())
                        || text.contains("电话");
        if (!hasContact) {
            missing.add("联系方式");
        }
        if (report.signature() == null && !isSigned(report)) {
            missing.add("落款和日期");
        }
        if (missing.isEmpty()) {
            return List.of();
        }
        String list = String.join("、", missing);
        return List.of(RULE.finding(Rule.Evidence.inText(List.of(), list, ""), list));
    }

    /** Whether one of the last lines is the body's name. */
    private static boolean isSigned(Report report) {
        return report.sections().getLast().passages().reversed().stream()
                .limit(2)
                .map(passage -> passage.text().strip())
                .anyMatch(line -> line.length() < LONGEST_SIGNATURE && line.contains("20") && line.endsWith("日"));
    }
}
