package org.gongkai.cli.reports;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.checks.Checks;
import org.gongkai.checks.years.YearChecks;
import org.gongkai.cli.terminal.Exit;
import org.gongkai.cli.terminal.Subcommand;
import org.gongkai.cli.terminal.Terminal;
import org.gongkai.cli.terminal.UsageException;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.report.form.Severity;
import org.gongkai.report.years.YearPair;
import org.gongkai.writer.CompareJsonWriter;
import org.gongkai.writer.CompareTextWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai compare LAST THIS}: this year's report alone and against last year's, figure by figure. */
@Command(name = "compare")
public final class CompareCommand implements Subcommand {

    @Option(names = "--json", descriptionKey = "json")
    private boolean isJson;

    @Parameters(arity = "0..*", paramLabel = "LAST THIS", descriptionKey = "files")
    private List<String> files = List.of();

    @Override
    public Exit run(Terminal terminal) {
        if (files.size() != 2) {
            throw UsageException.of("mistake.compare.files", String.valueOf(files.size()));
        }
        Gathering last = Gathering.of(terminal, files.subList(0, 1));
        Gathering current = Gathering.of(terminal, files.subList(1, 2));
        Exit exit = last.exit().or(current.exit());
        if (last.reports().isEmpty() || current.reports().isEmpty()) {
            return exit.or(Exit.NOT_PROCESSED);
        }
        for (Report report : current.reports()) {
            exit = exit.or(compare(terminal, new YearPair(partner(report, last.reports()), report)));
        }
        return exit;
    }

    /** Of several reports in the first file, the one of the same body on the year before; else the first. */
    private static Report partner(Report report, List<Report> candidates) {
        return candidates.stream()
                .filter(candidate -> new YearPair(candidate, report).isConsecutive())
                .filter(candidate -> new YearPair(candidate, report).isOneBody())
                .findFirst()
                .orElse(candidates.getFirst());
    }

    private Exit compare(Terminal terminal, YearPair pair) {
        Report report = pair.current();
        List<Finding> findings = Stream.of(report.findings(), Checks.standard().check(report), YearChecks.check(pair))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        terminal.out()
                .print(
                        isJson
                                ? new CompareJsonWriter(terminal.locale()).line(pair, findings) + "\n"
                                : new CompareTextWriter(terminal.locale()).text(pair, findings));
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? Exit.ERRORS_FOUND
                : Exit.CLEAN;
    }
}
