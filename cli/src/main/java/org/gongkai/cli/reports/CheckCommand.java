package org.gongkai.cli.reports;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.checks.Checks;
import org.gongkai.checks.Profile;
import org.gongkai.cli.terminal.Exit;
import org.gongkai.cli.terminal.Subcommand;
import org.gongkai.cli.terminal.Terminal;
import org.gongkai.cli.terminal.UsageException;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gongkai check}: what is wrong in annual reports, the reader's own findings included, the gravest first. */
@Command(name = "check")
public final class CheckCommand implements Subcommand {

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Option(names = "--profile", paramLabel = "publication|archive", descriptionKey = "profile")
    private String profile = "publication";

    @Override
    public Exit run(Terminal terminal) {
        Checks checks = Checks.standard(profile());
        ReportPage page = new ReportPage(terminal.locale(), options.format(), report -> findings(checks, report), true);
        return new ReportRun(terminal, page).run(options.files("check"));
    }

    private Profile profile() {
        return switch (profile) {
            case "publication" -> Profile.PUBLICATION;
            case "archive" -> Profile.ARCHIVE;
            default -> throw UsageException.of("mistake.choice", "--profile", profile, "publication, archive");
        };
    }

    private static List<Finding> findings(Checks checks, Report report) {
        return Stream.concat(report.findings().stream(), checks.check(report).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
