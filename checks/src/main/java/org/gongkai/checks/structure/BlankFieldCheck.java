package org.gongkai.checks.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Passage;
import org.gongkai.report.Provenance;
import org.gongkai.report.form.Severity;

/** PART-09: fields that the form leaves for the body, its name, telephone and date, are filled in: 「填报日期：」 is not. */
public final class BlankFieldCheck {
    private static final Rule RULE = new Rule("PART-09", FindingKind.MISSING, Severity.ERROR);
    private static final String BLANK = "[\\s\u00a0\u3000_]*";
    private static final String FIELDS = "填报单位|单位负责人|负责人|审核人|填报人|填表人|联系人|联系电话|填报日期|填表日期";
    private static final Pattern EMPTY =
            Pattern.compile("(" + FIELDS + ")(?:（[^）]{1,4}）)?[：:]" + BLANK + "(?=$|" + FIELDS + ")");

    private BlankFieldCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), BlankFieldCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        List<String> names = new ArrayList<>();
        List<Provenance> places = new ArrayList<>();
        subject.report().sections().stream()
                .flatMap(section -> section.passages().stream())
                .filter(passage ->
                        passage.text().indexOf('：') >= 0 || passage.text().indexOf(':') >= 0)
                .forEach(passage -> look(passage, names, places));
        return names.isEmpty()
                ? List.of()
                : List.of(RULE.finding(Rule.Evidence.inText(places, "", ""), String.join("、", names)));
    }

    private static void look(Passage passage, List<String> names, List<Provenance> places) {
        Matcher empty = EMPTY.matcher(passage.text().stripTrailing());
        while (empty.find()) {
            names.add(empty.group(1));
            places.add(Rule.within(passage.place(), passage.text(), empty.start(), empty.end()));
        }
    }
}
