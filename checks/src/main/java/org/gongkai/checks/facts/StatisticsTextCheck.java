package org.gongkai.checks.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Stretch;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Cell;
import org.gongkai.report.Fact;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Severity;
import org.jspecify.annotations.Nullable;

/**
 * R18-13: what the text states or describes stands in the statistics table of the 2018 edition as well; figures, noughts
 * included, and things named without a figure, such as a reading point.
 */
final class StatisticsTextCheck {
    static final Rule RULE = new Rule("R18-13", FindingKind.XREF, Severity.WARN);
    private static final String EDITION = "E2018";

    /** Its sentences tell what is to come. */
    private static final String PLANS = "sections.problems";

    private StatisticsTextCheck() {}

    static Check check() {
        return new Check.One(List.of(RULE), StatisticsTextCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Report report = subject.report();
        if (!report.edition().name().equals(EDITION)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<Fact> nones = new ArrayList<>();
        List<Cell> blankForNone = new ArrayList<>();
        Stated.byKind(report).forEach((kind, facts) -> {
            Fact fact = facts.getFirst();
            for (Cell cell : blank(report, kind)) {
                if (fact.value().signum() == 0) {
                    nones.add(fact);
                    blankForNone.add(cell);
                } else {
                    findings.add(finding("R18-13.blank", List.of(fact), List.of(cell)));
                }
            }
        });
        if (!nones.isEmpty()) {
            findings.add(finding("R18-13.none", nones, blankForNone));
        }
        Mention.all().stream()
                .map(mention -> named(subject, mention))
                .flatMap(Stream::ofNullable)
                .forEach(findings::add);
        return findings;
    }

    /** The one empty cell that counts this kind, if its first reading is a single cell. */
    private static List<Cell> blank(Report report, String kind) {
        return Readings.of(kind, EDITION).stream()
                .limit(1)
                .map(keys -> Stated.cells(report, keys))
                .filter(Stated::areBlank)
                .flatMap(List::stream)
                .toList();
    }

    private static Finding finding(String message, List<Fact> facts, List<Cell> cells) {
        List<Provenance> text =
                facts.stream().flatMap(fact -> fact.places().stream()).toList();
        String stated = facts.getFirst().value().toPlainString();
        return RULE.finding(
                evidence(text, cells, stated),
                Rule.say(message, facts.getFirst().quote(), rows(cells)));
    }

    private static @Nullable Finding named(Subject subject, Mention mention) {
        Report report = subject.report();
        List<Cell> cells = Stated.cells(report, mention.keys());
        boolean isStated = report.facts().stream().anyMatch(fact -> fact.kind().equals(mention.kind()));
        if (isStated || !Stated.areBlank(cells)) {
            return null;
        }
        for (Stretch stretch : subject.prose().stretches()) {
            Matcher matcher = mention.pattern().matcher(stretch.text());
            if (!stretch.section().key().equals(PLANS) && matcher.find()) {
                return named(stretch.place(matcher.start(), matcher.end()), cells);
            }
        }
        return null;
    }

    private static Finding named(Provenance place, List<Cell> cells) {
        return RULE.finding(evidence(List.of(place), cells, ""), Rule.say("R18-13.named", place.quote(), rows(cells)));
    }

    private static Rule.Evidence evidence(List<Provenance> text, List<Cell> cells, String expected) {
        List<Provenance> places = Stream.concat(
                        text.stream(), cells.stream().map(Cell::provenance).flatMap(Stream::ofNullable))
                .toList();
        List<CellKey> keys = cells.stream().map(Cell::key).toList();
        return new Rule.Evidence(places, keys, expected, "", Rule.SAFE);
    }

    private static String rows(List<Cell> cells) {
        return String.join(
                "、", cells.stream().map(cell -> cell.definition().rowLabel()).toList());
    }
}
