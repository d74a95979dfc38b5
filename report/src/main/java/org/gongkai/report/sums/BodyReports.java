package org.gongkai.report.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.report.Bodies;
import org.gongkai.report.Report;
import org.gongkai.report.years.YearPair;

/**
 * The reports of one body that are in the sums.
 *
 * @param body the fullest of its names
 * @param byYear one report per year; of two on different editions the one on the newer
 */
public record BodyReports(String body, SortedMap<Integer, Report> byYear) {
    /** Every body of the sums, in the order of their first years and names. */
    public static List<BodyReports> of(ReportSums sums) {
        List<BodyReports> bodies = new ArrayList<>();
        for (YearSum year : sums.years()) {
            for (Report report : year.reports()) {
                add(report, year.year(), bodies);
            }
        }
        return bodies;
    }

    private static void add(Report report, int year, List<BodyReports> bodies) {
        String name = report.heading().issuer();
        for (int i = 0; i < bodies.size(); i++) {
            BodyReports known = bodies.get(i);
            if (Bodies.isSame(known.body(), name)) {
                known.byYear().put(year, report);
                String fullest = name.length() > known.body().length() ? name : known.body();
                bodies.set(i, new BodyReports(fullest, known.byYear()));
                return;
            }
        }
        bodies.add(new BodyReports(name, new TreeMap<>(Map.of(year, report))));
    }

    /** Each report beside the one on the year before, where there is one. */
    public List<YearPair> pairs() {
        List<YearPair> pairs = new ArrayList<>();
        byYear.forEach((year, report) -> {
            Report last = byYear.get(year - 1);
            if (last != null) {
                pairs.add(new YearPair(last, report));
            }
        });
        return pairs;
    }
}
