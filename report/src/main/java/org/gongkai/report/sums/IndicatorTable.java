package org.gongkai.report.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Indicator;
import org.gongkai.report.years.Figure;

/**
 * One comparable indicator of many bodies and years, body by year.
 *
 * @param years every year that any body reported on, ascending
 * @param rows one per body
 * @param totals one per year
 */
public record IndicatorTable(Indicator indicator, List<Integer> years, List<Row> rows, List<Total> totals) {
    public IndicatorTable {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /**
     * A body's figures.
     *
     * @param entries one per year, empty where the body has no report on it
     */
    public record Row(String body, List<Optional<Entry>> entries) {
        public Row {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What one report says.
     *
     * @param figure empty where its edition of the form has no such indicator
     */
    public record Entry(Report report, Optional<Figure> figure) {
        /** The number, amounts of money in 元; empty where it is blank, unread, absent or not in the form. */
        public Optional<BigDecimal> number() {
            return figure.flatMap(Figure::quantity).map(quantity -> quantity.value());
        }
    }

    /**
     * The sum over bodies in one year.
     *
     * @param sum of those that gave a number
     * @param numbers how many gave a number
     * @param reports how many gave a report
     */
    public record Total(int year, BigDecimal sum, int numbers, int reports) {}

    /** The indicator in all reports of the sums; a blank is never counted as zero. */
    public static IndicatorTable of(ReportSums sums, Indicator indicator) {
        List<BodyReports> bodies = BodyReports.of(sums);
        List<Integer> years = years(bodies);
        List<Row> rows = bodies.stream()
                .map(body -> new Row(
                        body.body(),
                        years.stream()
                                .map(year -> Optional.ofNullable(body.byYear().get(year))
                                        .map(report -> entry(report, indicator)))
                                .toList()))
                .toList();
        List<Total> totals = new ArrayList<>();
        for (int column = 0; column < years.size(); column++) {
            totals.add(total(years.get(column), column, rows));
        }
        return new IndicatorTable(indicator, years, rows, totals);
    }

    private static List<Integer> years(List<BodyReports> bodies) {
        TreeSet<Integer> reported = new TreeSet<>();
        bodies.forEach(body -> reported.addAll(body.byYear().keySet()));
        return List.copyOf(reported);
    }

    private static Entry entry(Report report, Indicator indicator) {
        List<CellKey> keys = indicator.in(report.edition());
        return new Entry(
                report,
                keys.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Figure(
                                keys.stream().map(report.cells()::get).toList())));
    }

    private static Total total(int year, int column, List<Row> rows) {
        List<Entry> entries =
                rows.stream().flatMap(row -> row.entries().get(column).stream()).toList();
        List<BigDecimal> numbers =
                entries.stream().flatMap(entry -> entry.number().stream()).toList();
        return new Total(
                year, numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add), numbers.size(), entries.size());
    }
}
