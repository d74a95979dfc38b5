package org.gongkai.checks.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.checks.facts.Growth;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Rule.Evidence;
import org.gongkai.report.Fact;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Report;
import org.gongkai.report.form.Severity;
import org.gongkai.report.years.YearPair;

/** RY-08: 「主动公开信息120条，同比增长20%」 fits what last year's report states of the same thing. */
final class GrowthCheck {
    private static final Rule RULE = new Rule("RY-08", FindingKind.SUM, Severity.WARN);
    static final List<Rule> RULES = List.of(RULE);
    private static final int NEAR = 14;

    private GrowthCheck() {}

    static List<Finding> at(YearPair pair) {
        List<Finding> found = new ArrayList<>();
        List<Fact> facts = pair.current().facts();
        for (int i = 1; i < facts.size(); i++) {
            Fact rate = facts.get(i);
            Fact now = facts.get(i - 1);
            if (rate.kind().equals("percent.growth") && isNext(now, rate) && isOfYear(now, pair.current())) {
                once(pair.last(), now).flatMap(last -> look(last, now, rate)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Last year's figure of the same kind and words, if it is stated once. */
    private static Optional<Fact> once(Report report, Fact now) {
        List<Fact> same = report.facts().stream()
                .filter(fact -> fact.kind().equals(now.kind())
                        && fact.unit().equals(now.unit())
                        && fact.label().equals(now.label())
                        && isOfYear(fact, report))
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private static Optional<Finding> look(Fact last, Fact now, Fact rate) {
        if (last.value().signum() <= 0) {
            return Optional.empty();
        }
        boolean isFall = rate.quote().matches(".*(?:下降|减少|降低).*");
        BigDecimal printed = isFall ? rate.value().negate() : rate.value();
        if (Growth.isRight(now.value(), last.value(), printed)) {
            return Optional.empty();
        }
        String right = SafeCell.plain(Growth.percent(now.value(), last.value(), Math.max(1, printed.scale())));
        return Optional.of(RULE.finding(
                Evidence.inText(List.of(rate.place(), now.place()), right + "%", SafeCell.plain(printed) + "%"),
                now.quote(),
                last.quote(),
                right,
                SafeCell.plain(printed)));
    }

    private static boolean isOfYear(Fact fact, Report report) {
        return fact.confidence() >= Rule.SAFE && Objects.equals(fact.scopeYear(), report.year());
    }

    private static boolean isNext(Fact now, Fact rate) {
        var end = now.places().getLast();
        return end.event() == rate.place().event() && rate.place().start() - end.end() <= NEAR;
    }
}
