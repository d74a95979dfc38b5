package org.gongkai.web.annualreports.model.overview;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.report.form.Indicator;
import org.gongkai.report.form.Indicators;
import org.gongkai.report.sums.BodyReports;
import org.gongkai.report.sums.IndicatorTable;
import org.gongkai.report.sums.ReportSums;
import org.gongkai.report.years.YearPair;
import org.gongkai.web.annualreports.model.Result;

/**
 * What the reports of one batch say together.
 *
 * @param sums over bodies and years
 * @param pairs every report beside the one of the year before, with what does not fit
 * @param numbers 1-based place of each report in its batch, by identity: two equal reports are two files
 */
public record Overview(ReportSums sums, List<Pair> pairs, IdentityHashMap<Report, Integer> numbers) {
    public Overview {
        pairs = List.copyOf(pairs);
    }

    /** Two reports of one body and what the rules across years find. */
    public record Pair(YearPair reports, List<Finding> findings) {
        public Pair {
            findings = List.copyOf(findings);
        }
    }

    /** How reports are held together: when they were due, and the rules across years. */
    public record Rules(IntFunction<LocalDate> due, Function<YearPair, List<Finding>> years) {}

    /**
     * The reports of a batch; files that gave none are left out.
     *
     * @param expected bodies that must report each year; where empty, those that reported on any year
     */
    public static Overview of(List<Result> results, List<String> expected, Rules rules) {
        IdentityHashMap<Report, Integer> numbers = new IdentityHashMap<>();
        int number = 0;
        for (Result result : results) {
            number++;
            if (result instanceof Result.Read read) {
                numbers.put(read.report(), number);
            }
        }
        List<Report> reports = results.stream()
                .filter(Result.Read.class::isInstance)
                .map(result -> ((Result.Read) result).report())
                .toList();
        ReportSums sums = ReportSums.of(reports, expected, rules.due());
        List<Pair> pairs = BodyReports.of(sums).stream()
                .flatMap(body -> body.pairs().stream())
                .map(pair -> new Pair(pair, rules.years().apply(pair)))
                .toList();
        return new Overview(sums, pairs, numbers);
    }

    /** The report's 1-based number in its batch. */
    public int number(Report report) {
        return numbers.getOrDefault(report, 0);
    }

    /** The figures that any of the reports' forms has, in the order of the form. */
    public List<Indicator> indicators() {
        return Indicators.standard().all().stream()
                .filter(indicator -> sums.years().stream()
                        .anyMatch(year -> !indicator.in(year.edition()).isEmpty()))
                .toList();
    }

    /** One figure body by year; the first where there is none of this name. */
    public IndicatorTable table(String key) {
        List<Indicator> offered = indicators();
        Indicator chosen = offered.stream()
                .filter(indicator -> indicator.key().equals(key))
                .findFirst()
                .orElseGet(offered::getFirst);
        return IndicatorTable.of(sums, chosen);
    }
}
