package org.gongkai.checks.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.checks.copies.CopyChecks;
import org.gongkai.checks.rules.Rule;
import org.gongkai.report.Finding;
import org.gongkai.report.years.YearPair;

/** The rules across years (RY): what last year's report says about this year's. */
public final class YearChecks {
    private YearChecks() {}

    /**
     * What does not fit, the gravest first. Reports of two bodies, or on years that do not follow each other, are only
     * said to be so, since no relation holds between them.
     */
    public static List<Finding> check(YearPair pair) {
        List<Finding> found = new ArrayList<>(PairCheck.at(pair));
        if (found.isEmpty()) {
            found.addAll(CarriedOverCheck.at(pair));
            found.addAll(StockCheck.at(pair));
            found.addAll(PendingCheck.at(pair));
            found.addAll(RepealCheck.at(pair));
            found.addAll(GrowthCheck.at(pair));
            found.addAll(CopyChecks.check(pair.current(), List.of(pair.last())));
        }
        found.sort(Comparator.comparing(Finding::severity));
        return found;
    }

    /** The rules that can be reported. */
    public static List<Rule> rules() {
        return Stream.of(
                        PairCheck.RULES,
                        CarriedOverCheck.RULES,
                        StockCheck.RULES,
                        PendingCheck.RULES,
                        RepealCheck.RULES,
                        GrowthCheck.RULES,
                        CopyChecks.rules(),
                        CompiledCheck.RULES)
                .flatMap(List::stream)
                .toList();
    }
}
