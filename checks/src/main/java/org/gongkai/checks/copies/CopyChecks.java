package org.gongkai.checks.copies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.checks.copies.Passages.Shared;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Rule.Evidence;
import org.gongkai.report.Bodies;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;
import org.gongkai.report.form.Severity;

/**
 * COPY-01: a passage stands word for word in the body's report on another year; COPY-02: in another body's report; RT-11: the
 * problems are those of last year. Both notices call such reports 雷同 and hold the body to account (art. 47 of the Regulation).
 */
public final class CopyChecks {
    private static final Rule OWN = new Rule("COPY-01", FindingKind.COPY, Severity.WARN);
    private static final Rule OTHERS = new Rule("COPY-02", FindingKind.COPY, Severity.WARN);
    private static final Rule PROBLEMS = new Rule("RT-11", FindingKind.COPY, Severity.WARN);

    /** A passage of last year's report this long was not written anew; a body may keep its phrases. */
    private static final int LEAST_OWN = 80;

    private static final int LEAST_OTHERS = 50;
    private static final int MOST_PASSAGES = 5;
    private static final int SHOWN = 24;
    private static final double ALIKE = 0.7;
    private static final int LEAST_PROBLEMS = 40;
    private static final int GRAM = 6;
    private static final String SECTION = "sections.problems";

    private CopyChecks() {}

    /**
     * What a report shares with others: its body's of other years, or other bodies'. The same report again is left alone.
     *
     * @return findings on {@code report}, at most five passages for each other report, the longest first
     */
    public static List<Finding> check(Report report, List<Report> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        ComparedText text = ComparedText.of(report);
        return others.stream()
                .map(ComparedText::of)
                .flatMap(other -> between(text, other).stream())
                .toList();
    }

    /** What each of several reports shares with those before and after it; the lists stand in the order of the reports. */
    public static List<List<Finding>> among(List<Report> reports) {
        List<ComparedText> texts = reports.stream().map(ComparedText::of).toList();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> IntStream.range(0, texts.size())
                        .filter(j -> j != i)
                        .boxed()
                        .flatMap(j -> between(texts.get(i), texts.get(j)).stream())
                        .toList())
                .toList();
    }

    /** The rules that can be reported. */
    public static List<Rule> rules() {
        return List.of(OWN, OTHERS, PROBLEMS);
    }

    static List<Finding> between(ComparedText text, ComparedText other) {
        boolean isOwn = Bodies.isSame(
                text.report().heading().issuer(), other.report().heading().issuer());
        if (isOwn && Objects.equals(text.report().year(), other.report().year())) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        boolean areProblemsOld = isOwn && isYearAfter(text, other) && areAlike(text, other, findings);
        Passages.between(text, other, isOwn ? LEAST_OWN : LEAST_OTHERS).stream()
                .filter(shared -> !areProblemsOld || !isOfProblems(text, shared))
                .limit(MOST_PASSAGES)
                .forEach(shared -> findings.add(finding(isOwn ? OWN : OTHERS, text, other, shared)));
        return findings;
    }

    private static boolean isYearAfter(ComparedText text, ComparedText other) {
        Integer year = text.report().year();
        Integer last = other.report().year();
        return year != null && last != null && year - last == 1;
    }

    private static boolean isOfProblems(ComparedText text, Shared shared) {
        Provenance place = text.place(shared.start(), shared.end());
        return text.report().sections().stream()
                .filter(section -> section.key().equals(SECTION))
                .flatMap(section -> section.passages().stream())
                .anyMatch(passage -> passage.place().event() == place.event());
    }

    /** Whether most of what is said of problems was said last year; tells it. */
    private static boolean areAlike(ComparedText text, ComparedText other, List<Finding> findings) {
        String now = text.section(SECTION);
        Set<String> before = grams(other.section(SECTION));
        Set<String> own = grams(now);
        long common = own.stream().filter(before::contains).count();
        boolean areAlike = now.length() >= LEAST_PROBLEMS && common >= ALIKE * own.size();
        if (areAlike) {
            List<Provenance> places = text.report().sections().stream()
                    .filter(section -> section.key().equals(SECTION) && section.place() != null)
                    .map(section -> Objects.requireNonNull(section.place()))
                    .toList();
            String percent = String.valueOf(Math.round(100.0 * common / own.size()));
            findings.add(PROBLEMS.finding(
                    Evidence.inText(places, "", percent + "%"),
                    percent,
                    String.valueOf(other.report().year())));
        }
        return areAlike;
    }

    private static Set<String> grams(String text) {
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + GRAM <= text.length(); i++) {
            grams.add(text.substring(i, i + GRAM));
        }
        return grams;
    }

    private static Finding finding(Rule rule, ComparedText text, ComparedText other, Shared shared) {
        Provenance there = other.place(shared.other(), shared.other() + shared.length());
        return rule.finding(
                Evidence.inText(List.of(text.place(shared.start(), shared.end())), "", there.quote()),
                shown(text.printed(shared.start(), shared.end())),
                String.valueOf(shared.length()),
                Rule.say(
                        "copy.source",
                        other.report().heading().issuer(),
                        String.valueOf(other.report().year()),
                        other.report().source().name(),
                        String.valueOf(there.line())),
                shown(other.printed(shared.other(), shared.other() + shared.length())));
    }

    private static String shown(String passage) {
        return passage.length() <= SHOWN ? passage : passage.substring(0, SHOWN) + "……";
    }
}
