package org.gongkai.checks.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
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
 * RT-03: a figure of the text is the one in the table. Where only another reading fits, such as requests received with those
 * carried in, it wants a look; where none fits, one of the two is wrong, provided that
 * the sentence certainly speaks of what the row counts, else it wants a look too. A kind that the text states more than once is left
 * alone as soon as one of its figures, or their sum, fits: the others then speak of parts. What the 2018 statistics table
 * counts beside requests and remedies is only suspected (R18-13).
 */
final class TextTableCheck {
    private static final Rule RULE = new Rule("RT-03", FindingKind.XREF, Severity.ERROR);
    private static final Set<String> TOLD_BY_RT07 = Set.of("requests.received");
    /** Reports of whole regions name documents of the government itself beside those of all bodies. */
    private static final Pattern REGION = Pattern.compile("(?:省|市|县|区|旗|州|盟)(?:人民政府|政府)(?:办公室)?$|管理委员会$|管委会$");

    private static final Pattern CASES = Pattern.compile("^(?:requests|reviews|suits)");
    /** Words for all requests that were to be dealt with, those carried in included. */
    private static final Pattern HANDLED = Pattern.compile("收办|办理|经办|处理");

    private TextTableCheck() {}

    static Check check() {
        return new Check.One(List.of(RULE, StatisticsTextCheck.RULE), TextTableCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Report report = subject.report();
        List<Finding> findings = new ArrayList<>();
        Stated.byKind(report).forEach((kind, facts) -> {
            Finding finding = finding(subject, kind, facts);
            if (finding != null) {
                findings.add(finding);
            }
        });
        return findings;
    }

    /** A sum of cells with its value. */
    private record Known(List<Cell> cells, BigDecimal sum) {}

    private static @Nullable Finding finding(Subject subject, String kind, List<Fact> facts) {
        Report report = subject.report();
        List<Known> readings = new ArrayList<>();
        for (List<CellKey> keys : Readings.of(kind, report.edition().name())) {
            List<Cell> cells = Stated.cells(report, keys);
            BigDecimal sum = Stated.sum(cells);
            if (sum == null) {
                return null;
            }
            readings.add(new Known(cells, sum));
        }
        if (readings.isEmpty() || isToldElsewhere(kind, facts)) {
            return null;
        }
        Set<BigDecimal> stated = stated(facts, readings.getFirst());
        if (stated.contains(readings.getFirst().sum().stripTrailingZeros())) {
            return null;
        }
        for (Known other : readings.subList(1, readings.size())) {
            if (stated.contains(other.sum().stripTrailingZeros())) {
                return isClear(kind, facts) ? null : fitsOther(facts.getFirst(), readings.getFirst(), other);
            }
        }
        return fitsNone(subject, facts.getFirst(), readings.getFirst());
    }

    /**
     * Whether the other reading is what the text says in so many words (收办), or is told of the whole already: applicants
     * are parts of the requests received.
     */
    private static boolean isClear(String kind, List<Fact> facts) {
        return !kind.equals("requests.received")
                || facts.stream().anyMatch(fact -> HANDLED.matcher(fact.quote()).find());
    }

    private static boolean isToldElsewhere(String kind, List<Fact> facts) {
        return TOLD_BY_RT07.contains(kind)
                && facts.stream().allMatch(fact -> fact.value().signum() == 0);
    }

    /** The figures stated and the sum of the different ones. */
    private static Set<BigDecimal> stated(List<Fact> facts, Known reading) {
        Cell cell = reading.cells().getFirst();
        Set<BigDecimal> stated = facts.stream()
                .map(fact -> Stated.inUnitOf(fact, cell).stripTrailingZeros())
                .collect(Collectors.toCollection(HashSet::new));
        stated.add(stated.stream().reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros());
        return stated;
    }

    private static Finding fitsOther(Fact fact, Known first, Known other) {
        return RULE.weighing(Severity.WARN)
                .finding(
                        evidence(fact, first),
                        Rule.say("RT-03.other", fact.quote(), first.sum().toPlainString(), sum(other)));
    }

    private static Finding fitsNone(Subject subject, Fact fact, Known first) {
        BigDecimal value = Stated.inUnitOf(fact, first.cells().getFirst());
        return rule(subject, fact)
                .finding(
                        evidence(fact, first),
                        Rule.say(
                                "RT-03.none",
                                fact.quote(),
                                sum(first),
                                value.subtract(first.sum()).abs().toPlainString()));
    }

    /** What the 2018 table counts beside requests and remedies is counted in other ways by many texts. */
    private static Rule rule(Subject subject, Fact fact) {
        Report report = subject.report();
        if (report.edition().name().equals("E2018")
                && !CASES.matcher(fact.kind()).find()) {
            return StatisticsTextCheck.RULE;
        }
        boolean mayBePart = fact.kind().startsWith("normative")
                && REGION.matcher(report.heading().issuer()).find();
        return mayBePart || !SameThing.isNamed(subject, fact) ? RULE.weighing(Severity.WARN) : RULE;
    }

    /** The terms and, where they are several, their sum. */
    private static String sum(Known reading) {
        String terms = terms(reading.cells());
        return terms.contains(" + ") ? terms + " = " + reading.sum().toPlainString() : terms;
    }

    private static Rule.Evidence evidence(Fact fact, Known reading) {
        List<Provenance> places = Stream.concat(
                        fact.places().stream(),
                        reading.cells().stream().map(Cell::provenance).flatMap(Stream::ofNullable))
                .toList();
        double confidence = Math.min(
                fact.confidence(),
                reading.cells().stream().mapToDouble(Cell::confidence).min().orElse(1));
        return new Rule.Evidence(
                places,
                reading.cells().stream().map(Cell::key).toList(),
                reading.sum().toPlainString(),
                fact.value().toPlainString(),
                confidence);
    }

    /** 「本年新收政府信息公开申请数量 74 + 上年结转政府信息公开申请数量 1」; parts that are zero are left out. */
    private static String terms(List<Cell> cells) {
        List<Cell> shown = cells.stream()
                .filter(cell -> cells.size() <= 2
                        || cell.number().orElse(BigDecimal.ZERO).signum() != 0)
                .toList();
        List<Cell> named = shown.isEmpty() ? cells.subList(0, 1) : shown;
        return named.stream()
                .map(cell -> "“" + name(cell) + "” "
                        + cell.number().orElse(BigDecimal.ZERO).toPlainString())
                .collect(Collectors.joining(" + "));
    }

    private static String name(Cell cell) {
        String column = cell.definition().columnLabel();
        String row = cell.definition().rowLabel();
        if (row.equals("行政复议、行政诉讼")) {
            return column;
        }
        boolean isTotal = column.isEmpty() || column.equals("统计数") || column.equals("总计");
        return isTotal ? row : row + "/" + column;
    }
}
