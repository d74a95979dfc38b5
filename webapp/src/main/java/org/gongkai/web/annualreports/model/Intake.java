package org.gongkai.web.annualreports.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.checks.Profile;
import org.gongkai.reader.Reading;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;

/** Takes a file in and says what became of it. Safe for use by many threads at once. */
public final class Intake {
    /** Reads a file, each reading handed on as soon as it is there. */
    @FunctionalInterface
    public interface Readings {
        /** Hands on at least one reading of a file. */
        void of(String name, byte[] bytes, Consumer<Reading> sink);
    }

    private final Readings reader;
    private final BiFunction<Report, Profile, List<Finding>> checks;

    /**
     * An intake that reads and checks in these ways.
     *
     * @param reader file name and bytes in, at least one reading out
     * @param checks a report in, findings out
     */
    public Intake(Readings reader, BiFunction<Report, Profile, List<Finding>> checks) {
        this.reader = reader;
        this.checks = checks;
    }

    /** Reads every report of a file; the findings are the reader's own. Of the bytes nothing is kept but the pages of a scan. */
    public void read(String name, byte[] bytes, Consumer<Result> sink) {
        reader.of(name, bytes, reading -> sink.accept(result(reading, Report::findings)));
    }

    /** Reads and checks every report of a file; findings come in order of weight. Of the bytes nothing is kept but the pages of a scan. */
    public List<Result> check(String name, byte[] bytes, Profile profile) {
        List<Result> results = new ArrayList<>();
        check(name, bytes, profile, results::add);
        return results;
    }

    /** The same, each result handed over as soon as it is there. */
    public void check(String name, byte[] bytes, Profile profile, Consumer<Result> sink) {
        reader.of(name, bytes, reading -> sink.accept(result(reading, report -> weighed(report, profile))));
    }

    private List<Finding> weighed(Report report, Profile profile) {
        return Stream.concat(report.findings().stream(), checks.apply(report, profile).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private static Result result(Reading reading, Function<Report, List<Finding>> findings) {
        return switch (reading) {
            case Reading.Success success ->
                new Result.Read(success.report(), success.document(), findings.apply(success.report()));
            case Reading.Failure failure ->
                failure.pages().isEmpty() ? new Result.Refused(failure) : new Result.Scan(failure, failure.pages());
        };
    }
}
