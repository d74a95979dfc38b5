package org.gongkai.checks.spelling;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Prose;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.Severity;

/**
 * WORD-02: no word that the genre does not know stands where a far more usual one, alike in sound or shape, is one character
 * away. Never said of names, titles and quotations.
 */
public final class SpellingCheck {
    private static final Rule RULE = new Rule("WORD-02", FindingKind.TYPO, Severity.WARN);
    private static final double CONFIDENCE = 0.9;
    /** What a text says this often is no slip of the hand but how its author writes: 政民互动, where no list knows it. */
    private static final int USAGE = 3;

    private SpellingCheck() {}

    /** The check with the committed counts of the genre. */
    public static Check check() {
        return new Check.One(List.of(RULE), subject -> at(subject, Committed.SPELLER));
    }

    /** The check with other counts of the genre, such as those that leave one sample out. */
    public static Check with(PhraseCounts counts) {
        Speller speller = new Speller(counts);
        return new Check.One(List.of(RULE), subject -> at(subject, speller));
    }

    /** Loaded when first needed. */
    private static final class Committed {
        static final Speller SPELLER = new Speller(PhraseCounts.committed());
    }

    private static List<Finding> at(Subject subject, Speller speller) {
        Prose prose = subject.prose();
        OpenText open = new OpenText(prose, subject.report());
        List<Suspicion> suspicions = speller.suspicions(prose.text(), open);
        Map<String, Long> times =
                suspicions.stream().collect(Collectors.groupingBy(Suspicion::printed, Collectors.counting()));
        return suspicions.stream()
                .filter(suspicion -> times.getOrDefault(suspicion.printed(), 0L) < USAGE)
                .filter(suspicion -> !open.mayBeName(suspicion.start(), suspicion.end()))
                .map(suspicion -> finding(prose, suspicion))
                .toList();
    }

    private static Finding finding(Prose prose, Suspicion suspicion) {
        Rule.Evidence evidence = new Rule.Evidence(
                List.of(prose.place(suspicion.start(), suspicion.end())),
                List.of(),
                suspicion.meant(),
                suspicion.printed(),
                CONFIDENCE);
        return RULE.finding(evidence, suspicion.printed(), suspicion.meant());
    }
}
