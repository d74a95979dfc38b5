package org.gongkai.checks.words;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.PhraseIndex;
import org.gongkai.checks.rules.Prose;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.checks.rules.WordList;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.Severity;
import org.gongkai.report.form.Wording;

/** WORD-04: a phrase of law or policy is one of the report's year; each with the source that dates it. Never an error. */
public final class DatedPhraseCheck {
    private static final Rule RULE = new Rule("WORD-04", FindingKind.TERM, Severity.WARN);
    private static final PhraseIndex<Dated> PHRASES = phrases();

    /** A phrase and the report years it is right in, both included. */
    private record Dated(String phrase, int first, int last, String instead, Wording source) {
        static Dated of(List<String> entry) {
            return new Dated(
                    entry.get(0),
                    Integer.parseInt(entry.get(1)),
                    Integer.parseInt(entry.get(2)),
                    entry.get(3),
                    new Wording(entry.get(4), entry.get(5)));
        }
    }

    private DatedPhraseCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(RULE), DatedPhraseCheck::at);
    }

    private static PhraseIndex<Dated> phrases() {
        Map<String, Dated> phrases = new HashMap<>();
        for (List<String> entry : WordList.read(DatedPhraseCheck.class, "dated-phrases.tsv")) {
            phrases.put(entry.getFirst(), Dated.of(entry));
        }
        return PhraseIndex.of(phrases);
    }

    private static List<Finding> at(Subject subject) {
        Integer year = subject.report().year();
        if (year == null) {
            return List.of();
        }
        Prose prose = subject.prose();
        Map<Dated, Finding> findings = new LinkedHashMap<>();
        PHRASES.each(prose.text(), (start, end, dated) -> {
            if (year < dated.first() || year > dated.last()) {
                findings.computeIfAbsent(dated, _ -> finding(prose, start, end, dated, year));
            }
        });
        return List.copyOf(findings.values());
    }

    private static Finding finding(Prose prose, int start, int end, Dated dated, int year) {
        return RULE.finding(
                Rule.Evidence.inText(List.of(prose.place(start, end)), dated.instead(), dated.phrase()),
                dated.phrase(),
                dated.instead(),
                dated.source(),
                String.valueOf(year));
    }
}
