package org.gongkai.checks.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Prose;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.checks.rules.WordList;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.Severity;

/**
 * WORD-06: a report that lists plenary sessions (十九届二中、三中、四中全会) does not stop at one whose successor was held in a year
 * before the report's; such a list is left from an older text.
 */
public final class PlenumCheck {
    private static final Rule RULE = new Rule("WORD-06", FindingKind.TERM, Severity.WARN);
    private static final Pattern LIST = Pattern.compile("(十九|二十)届((?:[二三四五六七]中(?:、|和|及)?)+)全会精神");
    private static final Pattern SESSION = Pattern.compile("[二三四五六七]中");
    private static final List<List<String>> SESSIONS = WordList.read(PlenumCheck.class, "congresses.tsv");

    private PlenumCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), PlenumCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Integer year = subject.report().year();
        Prose prose = subject.prose();
        if (year == null || !prose.text().contains("全会精神")) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Matcher list = LIST.matcher(prose.text());
        while (list.find()) {
            String last = SESSION.matcher(list.group(2))
                    .results()
                    .map(match -> match.group())
                    .reduce((_, later) -> later)
                    .orElse("");
            String missed = lastBefore(list.group(1), last, year);
            if (!missed.isEmpty() && !isContinued(prose, list.end())) {
                String named = list.group(1) + "届" + last + "全会";
                findings.add(RULE.finding(
                        Rule.Evidence.inText(List.of(prose.place(list.start(), list.end())), missed, named),
                        named,
                        missed,
                        String.valueOf(year)));
            }
        }
        return findings;
    }

    /** Whether the sentence goes on to a later congress. */
    private static boolean isContinued(Prose prose, int end) {
        return prose.text().substring(end, prose.sentenceEnd(end)).contains("届");
    }

    /** The last session after the one named that was held before the report year; empty when there is none. */
    private static String lastBefore(String congress, String session, int year) {
        String found = "";
        boolean isLater = false;
        for (List<String> entry : SESSIONS) {
            if (isLater && entry.get(0).equals(congress) && Integer.parseInt(entry.get(2)) < year) {
                found = congress + "届" + entry.get(1) + "全会";
            }
            isLater |= entry.get(0).equals(congress) && entry.get(1).equals(session);
        }
        return found;
    }
}
