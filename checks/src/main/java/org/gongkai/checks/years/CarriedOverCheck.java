package org.gongkai.checks.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Rule.Evidence;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.Severity;
import org.gongkai.report.years.YearPair;

/**
 * RY-01: what is carried in this year is what was carried out last year, column by column. The total is only reported
 * when the columns do not explain it.
 */
final class CarriedOverCheck {
    private static final Rule RULE = new Rule("RY-01", FindingKind.SUM, Severity.ERROR);
    static final List<Rule> RULES = List.of(RULE);
    private static final String IN = "requests.carried_in.";
    private static final String OUT = "requests.carried_out.";
    private static final String TOTAL = "total";

    private CarriedOverCheck() {}

    static List<Finding> at(YearPair pair) {
        List<Finding> found = new ArrayList<>();
        BigDecimal explained = BigDecimal.ZERO;
        for (CellDefinition definition : pair.current().edition().cells()) {
            String key = definition.key().name();
            if (!key.startsWith(IN)) {
                continue;
            }
            String column = key.substring(IN.length());
            Optional<SafeCell> in = SafeCell.of(pair.current(), key);
            Optional<SafeCell> out = SafeCell.of(pair.last(), OUT + column);
            if (in.isEmpty() || out.isEmpty()) {
                continue;
            }
            BigDecimal difference = in.get().number().subtract(out.get().number());
            boolean isExplained = column.equals(TOTAL) && explained.compareTo(difference) == 0;
            if (difference.signum() != 0 && !isExplained) {
                found.add(finding(in.get(), out.get(), pair));
            }
            explained = explained.add(difference);
        }
        return found;
    }

    private static Finding finding(SafeCell in, SafeCell out, YearPair pair) {
        double confidence = Math.min(in.cell().confidence(), out.cell().confidence());
        Evidence inThis = Evidence.inCells(List.of(in.cell()), out.plain(), in.plain());
        Evidence evidence = new Evidence(
                inThis.places(), List.of(in.cell().key(), out.cell().key()), out.plain(), in.plain(), confidence);
        return RULE.finding(
                evidence,
                in.cell().definition().columnLabel(),
                in.plain(),
                String.valueOf(pair.last().year()),
                out.plain(),
                SafeCell.plain(in.number().subtract(out.number()).abs()));
    }
}
