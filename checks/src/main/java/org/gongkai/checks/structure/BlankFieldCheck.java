package org.gongkai.checks.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Passage;
import org.gongkai.report.Provenance;
import org.gongkai.report.Section;
import org.gongkai.report.form.Severity;

/** PART-09: fields that the form leaves for the body, its name, telephone and date, are filled in: 「填报日期：」 is not. */
public final class BlankFieldCheck {
    private static final Rule RULE = new Rule("PART-09", FindingKind.MISSING, Severity.ERROR);
    private static final String BLANK = "[\\s\u00a0\u3000_]*";
    private static final String FIELDS = "填报单位|单位负责人|负责人|审核人|填报人|填表人|联系人|联系电话|填报日期|填表日期";
    private static final String FIELD_ENDS = "位人话期）";
    private static final Pattern EMPTY = Pattern.compile(
            "(?:^|(?<=[\\s\u00a0\u3000：:_]))(" + FIELDS + ")(?:（[^）]{1,4}）)?[：:]" + BLANK + "(?=$|" + FIELDS + ")");
    /** What no name, telephone or date begins with: the next field, a heading, an annex. */
    private static final Pattern BEGINS_ANEW = Pattern.compile(
            BLANK + "(?:" + FIELDS + "|附件|附表|第[一二三四五六七八九十]{1,3}[章部条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])");

    private static final int MOST_SHOWN = 20;

    private BlankFieldCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), BlankFieldCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Map<String, Provenance> empty = new LinkedHashMap<>();
        for (Section section : subject.report().sections()) {
            List<Passage> passages = section.passages();
            for (int i = 0; i < passages.size(); i++) {
                String next = i + 1 < passages.size() ? passages.get(i + 1).text() : "";
                look(passages.get(i), next, empty);
            }
        }
        return empty.isEmpty()
                ? List.of()
                : List.of(RULE.finding(
                        Rule.Evidence.inText(List.copyOf(empty.values()), "", ""), String.join("、", empty.keySet())));
    }

    private static boolean mayGoOn(String next) {
        return !next.isBlank() && !BEGINS_ANEW.matcher(next).lookingAt();
    }

    /** Whether a colon stands behind the last character of a field or a bracket, as most colons do not. */
    private static boolean mayAsk(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '：' || c == ':') && FIELD_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What stands on the next line may be what the last field of this one asks for. */
    private static void look(Passage passage, String next, Map<String, Provenance> empty) {
        if (!mayAsk(passage.text())) {
            return;
        }
        String text = passage.text().stripTrailing();
        Matcher matcher = EMPTY.matcher(text);
        while (matcher.find() && empty.size() < MOST_SHOWN) {
            if (matcher.end() < text.length() || !mayGoOn(next)) {
                empty.putIfAbsent(
                        matcher.group(1), Rule.within(passage.place(), passage.text(), matcher.start(), matcher.end()));
            }
        }
    }
}
