package org.gongkai.regulation.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.regulation.Message;

/**
 * Reads a notice file: lines {@code date,kind,name,year,knownFrom}, for example
 * {@code 2026-10-10,makeup,国庆节,2026,2025-11-04}. Kind is {@code holiday} or {@code makeup}. Every line is looked at
 * before the file is refused, so that it can be corrected in one go.
 */
public final class NoticeReader {

    private static final String HEADER = "date,kind,name,year,knownFrom";
    private static final String HEADER_WITHOUT_KNOWN_FROM = "date,kind,name,year";

    private final List<NoticeProblem> problems = new ArrayList<>();
    private final List<NoticeLine> lines = new ArrayList<>();
    private final Optional<LocalDate> knownFrom;

    private NoticeReader(Optional<LocalDate> knownFrom) {
        this.knownFrom = knownFrom;
    }

    /**
     * Reads a file's text.
     *
     * @param text the whole file; a byte order mark, blank lines and CRLF are allowed
     * @param knownFrom the day of publication for files that do not have the last column; a file with neither is
     *     refused
     */
    public static NoticeReading read(String text, Optional<LocalDate> knownFrom) {
        NoticeReader reader = new NoticeReader(knownFrom);
        reader.readLines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<HolidayNotice> notices = NoticeLine.notices(reader.lines);
        if (reader.problems.isEmpty()) {
            reader.problems.addAll(NoticeRules.problemsOf(reader.lines));
        }
        return reader.problems.isEmpty()
                ? new NoticeReading.Accepted(notices)
                : new NoticeReading.Rejected(reader.problems);
    }

    /** A notice as a file's text that {@link #read} gives back as the same notice. */
    public static String write(HolidayNotice notice) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (NoticeDay day : notice.days()) {
            String kind = day.kind() == DayKind.MAKEUP ? "makeup" : "holiday";
            text.append(String.join(
                            ",",
                            day.date().toString(),
                            kind,
                            day.name(),
                            Integer.toString(notice.year()),
                            notice.knownFrom().toString()))
                    .append('\n');
        }
        return text.toString();
    }

    private void readLines(String text) {
        List<String> all = text.lines().toList();
        String header = all.isEmpty() ? "" : all.getFirst().strip();
        boolean complete = header.equals(HEADER);
        if (!complete && !header.equals(HEADER_WITHOUT_KNOWN_FROM)) {
            problem(1, header, "notice.header", HEADER);
            return;
        }
        if (!complete && knownFrom.isEmpty()) {
            problem(1, header, "notice.knownFrom.absent", HEADER);
            return;
        }
        for (int i = 1; i < all.size(); i++) {
            if (!all.get(i).isBlank()) {
                readLine(i + 1, all.get(i), complete ? 5 : 4);
            }
        }
        if (lines.isEmpty() && problems.isEmpty()) {
            problem(1, header, "notice.empty");
        }
    }

    private void readLine(int number, String line, int columns) {
        String[] fields = line.split(",", -1);
        if (fields.length != columns) {
            problem(number, line, "notice.columns", columns, fields.length);
            return;
        }
        int before = problems.size();
        Optional<LocalDate> date = date(number, fields[0]);
        Optional<DayKind> kind = kind(number, fields[1]);
        String name = fields[2].strip();
        if (name.isEmpty()) {
            problem(number, line, "notice.name");
        }
        Optional<Integer> year = year(number, fields[3]);
        Optional<LocalDate> known = columns == 5 ? date(number, fields[4]) : knownFrom;
        if (problems.size() == before) {
            NoticeDay day = new NoticeDay(date.orElseThrow(), kind.orElseThrow(), name);
            lines.add(new NoticeLine(number, day, year.orElseThrow(), known.orElseThrow()));
        }
    }

    private Optional<LocalDate> date(int number, String field) {
        try {
            return Optional.of(LocalDate.parse(field.strip()));
        } catch (DateTimeParseException notADate) {
            problem(number, field, "notice.date");
            return Optional.empty();
        }
    }

    private Optional<DayKind> kind(int number, String field) {
        return switch (field.strip()) {
            case "holiday" -> Optional.of(DayKind.HOLIDAY);
            case "makeup" -> Optional.of(DayKind.MAKEUP);
            default -> {
                problem(number, field, "notice.kind");
                yield Optional.empty();
            }
        };
    }

    private Optional<Integer> year(int number, String field) {
        String digits = field.strip();
        if (digits.matches("20[0-9]{2}")) {
            return Optional.of(Integer.valueOf(digits));
        }
        problem(number, field, "notice.year");
        return Optional.empty();
    }

    private void problem(int number, String value, String key, Object... expectation) {
        Object[] arguments = new Object[expectation.length + 2];
        arguments[0] = number;
        arguments[1] = value;
        System.arraycopy(expectation, 0, arguments, 2, expectation.length);
        problems.add(new NoticeProblem(number, value, Message.of(key, arguments)));
    }
}
