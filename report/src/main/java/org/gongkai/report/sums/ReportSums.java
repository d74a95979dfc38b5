package org.gongkai.report.sums;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.gongkai.report.Bodies;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellType;
import org.gongkai.report.form.Edition;

/**
 * Reports of many bodies and years, added year by year and edition by edition.
 *
 * @param years one per year and edition, by year
 * @param late reports signed after they were due
 * @param duplicates reports given twice
 * @param restatements reports given in two versions
 * @param unplaced reports without a body or a year, in no sum
 * @regulation art. 49; office letter 2021 no. 30 (逐级汇总)
 */
public record ReportSums(
        List<YearSum> years,
        List<LateReport> late,
        List<Duplicate> duplicates,
        List<Restatement> restatements,
        List<Report> unplaced) {
    public ReportSums {
        years = List.copyOf(years);
        late = List.copyOf(late);
        duplicates = List.copyOf(duplicates);
        restatements = List.copyOf(restatements);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * Adds reports.
     *
     * @param reports in the order given; of two versions with the same date the later one counts
     * @param expected bodies that must report each year; where empty, those that reported on any of the years
     * @param due last day for the report on a year
     */
    public static ReportSums of(List<Report> reports, List<String> expected, IntFunction<LocalDate> due) {
        List<Report> unplaced = new ArrayList<>();
        Map<Integer, List<BodyYear>> years = new TreeMap<>();
        for (Report report : reports) {
            Integer year = report.year();
            if (year == null || report.heading().issuer().isBlank()) {
                unplaced.add(report);
            } else {
                place(report, years.computeIfAbsent(year, _ -> new ArrayList<>()));
            }
        }
        List<BodyYear> all = years.values().stream().flatMap(List::stream).toList();
        List<String> bodies = expected.isEmpty() ? bodies(all) : expected;
        return new ReportSums(
                years.entrySet().stream()
                        .flatMap(year -> sums(year.getKey(), year.getValue(), bodies).stream())
                        .toList(),
                all.stream().flatMap(body -> late(body.kept(), due).stream()).toList(),
                all.stream().flatMap(body -> body.duplicates().stream()).toList(),
                all.stream().flatMap(body -> body.restatements().stream()).toList(),
                unplaced);
    }

    private static void place(Report report, List<BodyYear> bodies) {
        Optional<BodyYear> known =
                bodies.stream().filter(body -> body.isOf(report)).findFirst();
        if (known.isPresent()) {
            known.get().add(report);
        } else {
            bodies.add(new BodyYear(report));
        }
    }

    private static List<String> bodies(List<BodyYear> all) {
        List<String> bodies = new ArrayList<>();
        for (BodyYear body : all) {
            String name = body.kept().heading().issuer();
            if (bodies.stream().noneMatch(known -> Bodies.isSame(known, name))) {
                bodies.add(name);
            }
        }
        return bodies;
    }

    private static List<YearSum> sums(int year, List<BodyYear> bodies, List<String> expected) {
        List<Report> kept = bodies.stream()
                .map(BodyYear::kept)
                .sorted(Comparator.comparing(report -> report.heading().issuer()))
                .toList();
        List<String> missing = expected.stream()
                .filter(name -> kept.stream()
                        .noneMatch(
                                report -> Bodies.isSame(name, report.heading().issuer())))
                .toList();
        return new TreeSet<>(
                        kept.stream().map(report -> report.edition().name()).toList())
                .stream()
                        .map(edition -> kept.stream()
                                .filter(report -> report.edition().name().equals(edition))
                                .toList())
                        .map(reports -> sum(year, reports, missing))
                        .toList();
    }

    private static YearSum sum(int year, List<Report> reports, List<String> missing) {
        Edition edition = reports.getFirst().edition();
        List<CellSum> cells = edition.cells().stream()
                .filter(cell -> cell.type() != CellType.HEADING)
                .map(cell -> CellSum.of(
                        cell,
                        reports.stream().map(report -> report.cells().get(cell)).toList()))
                .toList();
        return new YearSum(year, edition, reports, cells, missing);
    }

    private static List<LateReport> late(Report report, IntFunction<LocalDate> due) {
        Integer year = report.year();
        if (report.signature() == null || year == null) {
            return List.of();
        }
        LocalDate last = due.apply(year);
        LocalDate signed = report.signature().date();
        return signed.isAfter(last) ? List.of(new LateReport(report, signed, last)) : List.of();
    }
}
