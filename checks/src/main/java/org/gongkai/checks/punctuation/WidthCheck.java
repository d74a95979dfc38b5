package org.gongkai.checks.punctuation;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Passage;
import org.gongkai.report.Provenance;
import org.gongkai.report.Section;
import org.gongkai.report.form.Severity;

/** PUNCT-04: half-width marks stand among Han characters; noted once, with how many there are. */
public final class WidthCheck {
    private static final Rule RULE = new Rule("PUNCT-04", FindingKind.FORMAT, Severity.INFO);
    private static final String HALF = ",;:()?!";
    private static final int SHOWN = 3;

    private WidthCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), WidthCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        List<Provenance> places = new ArrayList<>();
        int count = 0;
        for (Section section : subject.report().sections()) {
            for (Passage passage : section.passages()) {
                String text = passage.text();
                for (int i = 0; i < text.length(); i++) {
                    if (text.charAt(i) < 128 && HALF.indexOf(text.charAt(i)) >= 0 && isAmongHan(text, i)) {
                        count++;
                        if (places.size() < SHOWN) {
                            int from = Math.max(0, i - 4);
                            places.add(Rule.within(passage.place(), text, from, Math.min(text.length(), i + 5)));
                        }
                    }
                }
            }
        }
        if (count == 0) {
            return List.of();
        }
        String first = places.getFirst().quote().strip();
        return List.of(RULE.finding(Rule.Evidence.inText(places, "", first), String.valueOf(count), first));
    }

    private static boolean isAmongHan(String text, int at) {
        boolean isAfterHan = at > 0 && Character.isIdeographic(text.charAt(at - 1));
        boolean isBeforeHan = at + 1 < text.length() && Character.isIdeographic(text.charAt(at + 1));
        return isAfterHan || isBeforeHan;
    }
}
