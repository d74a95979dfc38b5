package org.gongkai.checks;

import java.util.Comparator;
import java.util.List;
import org.gongkai.checks.facts.FactChecks;
import org.gongkai.checks.punctuation.PunctuationChecks;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.checks.spelling.SpellingCheck;
import org.gongkai.checks.structure.StructureChecks;
import org.gongkai.checks.tables.AlignedRowsCheck;
import org.gongkai.checks.tables.CompletenessCheck;
import org.gongkai.checks.tables.LabelCheck;
import org.gongkai.checks.tables.NumberCheck;
import org.gongkai.checks.tables.OtherHandlingCheck;
import org.gongkai.checks.tables.StructureCheck;
import org.gongkai.checks.tables.SumCheck;
import org.gongkai.checks.tables.UnusualFigureCheck;
import org.gongkai.checks.text.ListCountCheck;
import org.gongkai.checks.text.ListSumCheck;
import org.gongkai.checks.text.NextYearCheck;
import org.gongkai.checks.text.NoRequestCheck;
import org.gongkai.checks.text.PeriodCheck;
import org.gongkai.checks.text.SigningDateCheck;
import org.gongkai.checks.text.TitleYearCheck;
import org.gongkai.checks.words.WordChecks;
import org.gongkai.report.Finding;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;

/** Checks a report and answers what it found, the gravest first. */
public final class Checks {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparingInt(finding -> finding.places().stream()
                    .mapToInt(Provenance::event)
                    .findFirst()
                    .orElse(Integer.MAX_VALUE))
            .thenComparingInt(finding -> finding.places().stream()
                    .mapToInt(Provenance::start)
                    .findFirst()
                    .orElse(Integer.MAX_VALUE))
            .thenComparing(Finding::code)
            .thenComparing(finding -> finding.message().zh());

    private static final String WRONG = "WORD-01";
    private static final String UNUSUAL = "WORD-02";
    /** A hostile text may hold a wrong word in every line. */
    private static final int MOST_COMPARED = 1_000;

    private final Check check;
    private final Profile profile;

    private Checks(Check check, Profile profile) {
        this.check = check;
        this.profile = profile;
    }

    /** Every check of the product, as before publication. */
    public static Checks standard() {
        return standard(Profile.PUBLICATION);
    }

    /** Every check of the product for a purpose. */
    public static Checks standard(Profile profile) {
        return of(
                new Check.All(List.of(
                        new Check.Seq(List.of(SumCheck.check(), UnusualFigureCheck.check())),
                        new Check.Seq(List.of(
                                TitleYearCheck.check(),
                                new Check.All(List.of(
                                        PeriodCheck.check(), NextYearCheck.check(), SigningDateCheck.check())))),
                        ListSumCheck.check(),
                        ListCountCheck.check(),
                        NoRequestCheck.check(),
                        CompletenessCheck.check(),
                        StructureCheck.check(),
                        LabelCheck.check(),
                        AlignedRowsCheck.check(),
                        NumberCheck.check(),
                        OtherHandlingCheck.check(),
                        FactChecks.check(),
                        WordChecks.all(),
                        SpellingCheck.check(),
                        PunctuationChecks.all(),
                        StructureChecks.all())),
                profile);
    }

    /** The checks over the statutory tables alone, for figures that come without a document's text. */
    public static Checks tables(Profile profile) {
        return of(
                new Check.All(List.of(
                        SumCheck.check(), CompletenessCheck.check(), NumberCheck.check(), OtherHandlingCheck.check())),
                profile);
    }

    /** Only these checks. */
    public static Checks of(Check check, Profile profile) {
        return new Checks(check, profile);
    }

    /**
     * What these checks find, by severity, then place, then code. The reader's own findings are not repeated.
     *
     * @return the same list for the same report, always
     */
    public List<Finding> check(Report report) {
        List<Finding> found = check.check(new Subject(report, profile == Profile.PUBLICATION));
        List<Provenance> wrong = found.stream()
                .filter(finding -> finding.code().equals(WRONG))
                .flatMap(finding -> finding.places().stream())
                .limit(MOST_COMPARED)
                .toList();
        return found.stream()
                .filter(finding -> !isGuessOfKnown(finding, wrong))
                .sorted(ORDER)
                .toList();
    }

    /** Whether an unusual word was already told as a wrong one: one cause, one finding. */
    private static boolean isGuessOfKnown(Finding finding, List<Provenance> wrong) {
        return finding.code().equals(UNUSUAL)
                && wrong.stream().anyMatch(place -> finding.places().stream().anyMatch(place::overlaps));
    }

    /** The rules that can be reported, in no particular order. */
    public List<Rule> rules() {
        return check.rules();
    }
}
