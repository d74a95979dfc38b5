package org.gongkai.checks.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Heading;
import org.gongkai.report.Section;
import org.gongkai.report.form.Severity;

/** NOISE-05: the office a report was sent to stays in the letter; a published text has no 「县政务公开办：」 above it. */
public final class AddresseeCheck {
    private static final Rule RULE = new Rule("NOISE-05", FindingKind.NOISE, Severity.WARN);
    private static final int FIRST_LINES = 3;
    private static final Pattern ADDRESSEE = Pattern.compile("[\\u4e00-\\u9fff]{0,6}[省市区县州]"
            + "(?:(?:人民政府|委|政府)?(?:政务公开|政府信息公开|政务信息公开)(?:工作)?(?:领导小组)?(?:办|办公室|科|中心)[：:]?"
            + "|(?:人民政府|委|政府)(?:办|办公室)[：:])");

    /** What an addressee ends with. */
    private static final String LAST = "办室科心：:";

    private AddresseeCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), AddresseeCheck::at);
    }

    private static boolean isAddressee(String line) {
        return !line.isEmpty()
                && LAST.indexOf(line.charAt(line.length() - 1)) >= 0
                && ADDRESSEE.matcher(line).matches();
    }

    private static List<Finding> at(Subject subject) {
        Heading heading = subject.report().heading();
        List<String> own = List.of(heading.issuer(), heading.issuerAsPrinted());
        return subject.report().sections().stream()
                .limit(1)
                .map(Section::passages)
                .flatMap(passages -> passages.stream().limit(FIRST_LINES))
                .filter(passage -> isAddressee(passage.text().strip()))
                .filter(passage -> !own.contains(passage.text().strip()))
                .map(passage -> RULE.finding(
                        Rule.Evidence.inText(
                                List.of(passage.place()), "", passage.text().strip()),
                        passage.text().strip()))
                .toList();
    }
}
