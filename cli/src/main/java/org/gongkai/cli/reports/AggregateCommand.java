package org.gongkai.cli.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.checks.years.CompiledCheck;
import org.gongkai.cli.terminal.Exit;
import org.gongkai.cli.terminal.Subcommand;
import org.gongkai.cli.terminal.Terminal;
import org.gongkai.cli.terminal.UsageException;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.gongkai.regulation.deadlines.Deadlines;
import org.gongkai.regulation.deadlines.ReportingLevel;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.report.form.Severity;
import org.gongkai.report.sums.ReportSums;
import org.gongkai.report.sums.YearSum;
import org.gongkai.writer.SumsJsonWriter;
import org.gongkai.writer.SumsTextWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code gongkai aggregate DIR}: reports of many bodies added year by year, with what is missing, late, doubled or
 * restated, and a compiled report held against the sum.
 */
@Command(name = "aggregate")
public final class AggregateCommand implements Subcommand {

    @Option(names = "--json", descriptionKey = "json")
    private boolean isJson;

    @Option(names = "--bodies", paramLabel = "FILE", descriptionKey = "bodies")
    private String bodies = "";

    @Option(names = "--compiled", paramLabel = "FILE", descriptionKey = "compiled")
    private String compiled = "";

    @Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "level")
    private String level = "township";

    @Parameters(arity = "0..*", paramLabel = "DIR", descriptionKey = "files")
    private List<String> files = List.of();

    @Override
    public Exit run(Terminal terminal) {
        if (files.isEmpty()) {
            throw UsageException.of("mistake.files.absent", "aggregate");
        }
        ReportingLevel due = level();
        List<String> expected = expected();
        Gathering gathering = Gathering.of(terminal, files);
        Deadlines deadlines = new Deadlines(WorkingDayCalendar.builtIn());
        ReportSums sums = ReportSums.of(
                gathering.reports(),
                expected,
                year -> due.dueDate(deadlines, year).due());
        Exit exit = gathering.exit();
        List<Finding> findings = List.of();
        if (!compiled.isEmpty()) {
            Gathering whole = Gathering.of(terminal, List.of(compiled));
            exit = exit.or(whole.exit());
            findings = whole.reports().stream()
                    .flatMap(report -> sumOf(report, sums).stream())
                    .toList();
        }
        terminal.out()
                .print(
                        isJson
                                ? new SumsJsonWriter(terminal.locale()).line(sums, findings) + "\n"
                                : new SumsTextWriter(terminal.locale()).text(sums, findings));
        boolean isWrong = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return isWrong ? exit.or(Exit.ERRORS_FOUND) : exit;
    }

    private List<Finding> sumOf(Report report, ReportSums sums) {
        List<YearSum> fitting = sums.years().stream()
                .filter(sum -> report.year() != null && sum.year() == report.year())
                .filter(sum -> sum.edition().name().equals(report.edition().name()))
                .toList();
        if (fitting.isEmpty()) {
            throw UsageException.of("mistake.compiled.year", compiled, String.valueOf(report.year()));
        }
        return CompiledCheck.check(report, fitting.getFirst());
    }

    private ReportingLevel level() {
        return Arrays.stream(ReportingLevel.values())
                .filter(known -> name(known).equals(level))
                .findFirst()
                .orElseThrow(() -> UsageException.of(
                        "mistake.choice",
                        "--level",
                        level,
                        Arrays.stream(ReportingLevel.values())
                                .map(AggregateCommand::name)
                                .collect(Collectors.joining(", "))));
    }

    private static String name(ReportingLevel level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One name a line; empty lines are skipped. */
    private List<String> expected() {
        if (bodies.isEmpty()) {
            return List.of();
        }
        try (var lines = Files.lines(Path.of(bodies), StandardCharsets.UTF_8)) {
            return lines.map(String::strip).filter(line -> !line.isEmpty()).toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw UsageException.of("mistake.bodies", bodies);
        }
    }
}
