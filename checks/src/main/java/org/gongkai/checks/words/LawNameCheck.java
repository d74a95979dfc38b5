package org.gongkai.checks.words;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Prose;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.Severity;

/**
 * LAW-01: a law cited in 《》 is called by its name; 《政府信息公开条列》 is none. LAW-04: the Regulation is cited with 中华人民共和国
 * at least once, or called 《条例》 after it was.
 */
public final class LawNameCheck {
    private static final Rule WRONG = new Rule("LAW-01", FindingKind.LEGAL, Severity.ERROR);
    private static final Rule SHORT = new Rule("LAW-04", FindingKind.LEGAL, Severity.INFO);
    private static final String FULL = "中华人民共和国政府信息公开条例";
    private static final List<String> SHORT_NAMES = List.of("《政府信息公开条例》", "《信息公开条例》");
    private static final int LONGEST = 60;

    private LawNameCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(WRONG, SHORT), LawNameCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        Prose prose = subject.prose();
        String text = prose.text();
        for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
            int close = text.indexOf('》', open);
            if (close > open + 1 && close - open <= LONGEST) {
                addWrong(prose, open, close, findings);
            }
        }
        addShort(prose, findings);
        return findings;
    }

    private static void addWrong(Prose prose, int open, int close, List<Finding> findings) {
        String title = prose.text().substring(open + 1, close).replace("\n", "");
        String meant = LawNames.meant(title);
        if (meant != null) {
            findings.add(WRONG.finding(
                    Rule.Evidence.inText(List.of(prose.place(open, close + 1)), meant, title), title, meant));
        }
    }

    private static void addShort(Prose prose, List<Finding> findings) {
        if (prose.text().contains(FULL)) {
            return;
        }
        for (String name : SHORT_NAMES) {
            int at = prose.text().indexOf(name);
            if (at >= 0) {
                findings.add(SHORT.finding(
                        Rule.Evidence.inText(List.of(prose.place(at, at + name.length())), FULL, name), name, FULL));
                return;
            }
        }
    }
}
