package org.gongkai.checks.tables;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.checks.rules.WordList;
import org.gongkai.report.CellGrid.PrintedRow;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.Severity;

/**
 * LABEL-01: a row carries the name that its edition gives it, 「其他法律行政法规禁止公开」 and not 「其他法律法规禁止公开」. Known
 * shortenings that change no meaning are let pass.
 */
public final class LabelCheck {
    private static final Rule RULE = new Rule("LABEL-01", FindingKind.LABEL, Severity.WARN);
    private static final List<Deviation> DEVIATIONS = WordList.read(LabelCheck.class, "labels.tsv").stream()
            .map(entry -> new Deviation(entry.get(0), entry.get(1), entry.get(2)))
            .toList();

    /** A label that another edition has, or that is often printed wrong. */
    private record Deviation(String edition, String official, String printed) {}

    private LabelCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), LabelCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        String edition = subject.report().edition().name();
        List<Finding> findings = new ArrayList<>();
        for (Deviation deviation : DEVIATIONS) {
            if (deviation.edition().equals(edition)) {
                for (PrintedRow row : subject.report().cells().rows()) {
                    if (row.label().endsWith(deviation.printed())
                            && row.row().label().endsWith(deviation.official())
                            && !row.label().equals(row.row().label())) {
                        findings.add(RULE.finding(
                                Rule.Evidence.inText(
                                        List.of(row.place()), row.row().label(), row.label()),
                                row.label(),
                                row.row().label()));
                    }
                }
            }
        }
        return findings;
    }
}
