package org.gongkai.regulation.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.regulation.Message;

/**
 * What every notice must satisfy: each day once, days of the year itself or of the last ten before it, make-up workdays
 * on Saturdays and Sundays, a publication date near the year, and the statutory days with a fixed date off.
 *
 * @regulation Measures on annual holidays and commemoration days, art. 2 (as revised on 2024-11-10)
 */
final class NoticeRules {

    private static final int FIRST_YEAR_WITH_TWO_LABOUR_DAYS = 2025;

    private NoticeRules() {}

    /** The first day that the notice of a year may name, in the year before. */
    static LocalDate firstDay(int year) {
        return LocalDate.of(year - 1, 12, 22);
    }

    static List<NoticeProblem> problemsOf(List<NoticeLine> lines) {
        List<NoticeProblem> problems = new ArrayList<>();
        NoticeLine.byVersion(lines).values().forEach(version -> {
            repeatedDays(version, problems);
            version.forEach(line -> lineAlone(line, problems));
            missingStatutoryDays(version, problems);
        });
        return problems;
    }

    private static void repeatedDays(List<NoticeLine> version, List<NoticeProblem> problems) {
        Map<LocalDate, Integer> firstLine = new HashMap<>();
        for (NoticeLine line : version) {
            Integer before = firstLine.putIfAbsent(line.day().date(), line.number());
            if (before != null) {
                problems.add(problem(line, line.day().date(), "notice.repeated", before));
            }
        }
    }

    private static void lineAlone(NoticeLine line, List<NoticeProblem> problems) {
        LocalDate date = line.day().date();
        LocalDate first = firstDay(line.year());
        LocalDate last = LocalDate.of(line.year(), 12, 31);
        if (date.isBefore(first) || date.isAfter(last)) {
            problems.add(problem(line, date, "notice.outside", line.year(), first, last));
        }
        if (line.day().kind() == DayKind.MAKEUP && WorkdayIndex.isMondayToFriday(date.toEpochDay())) {
            problems.add(problem(line, date, "notice.makeup"));
        }
        LocalDate earliest = LocalDate.of(line.year() - 1, 7, 1);
        if (line.knownFrom().isBefore(earliest) || line.knownFrom().isAfter(last)) {
            problems.add(problem(line, line.knownFrom(), "notice.knownFrom", line.year(), earliest, last));
        }
    }

    private static void missingStatutoryDays(List<NoticeLine> version, List<NoticeProblem> problems) {
        NoticeLine lastLine = version.getLast();
        Set<LocalDate> off = version.stream()
                .filter(line -> line.day().kind() == DayKind.HOLIDAY)
                .map(line -> line.day().date())
                .collect(Collectors.toSet());
        for (LocalDate day : statutoryDays(lastLine.year())) {
            if (!off.contains(day)) {
                problems.add(problem(lastLine, day, "notice.statutory", lastLine.year()));
            }
        }
    }

    private static List<LocalDate> statutoryDays(int year) {
        List<LocalDate> days = new ArrayList<>(List.of(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 5, 1),
                LocalDate.of(year, 10, 1),
                LocalDate.of(year, 10, 2),
                LocalDate.of(year, 10, 3)));
        if (year >= FIRST_YEAR_WITH_TWO_LABOUR_DAYS) {
            days.add(LocalDate.of(year, 5, 2));
        }
        return days;
    }

    private static NoticeProblem problem(NoticeLine line, LocalDate value, String key, Object... expectation) {
        List<Object> arguments = new ArrayList<>(List.of(line.number(), value));
        arguments.addAll(List.of(expectation));
        return new NoticeProblem(line.number(), value.toString(), Message.of(key, arguments.toArray()));
    }
}
