package org.gongkai.cli.reports;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.checks.Checks;
import org.gongkai.checks.Profile;
import org.gongkai.checks.catalogue.Catalogue;
import org.gongkai.checks.catalogue.CatalogueText;
import org.gongkai.checks.copies.CopySearch;
import org.gongkai.cli.terminal.Exit;
import org.gongkai.cli.terminal.Subcommand;
import org.gongkai.cli.terminal.Terminal;
import org.gongkai.cli.terminal.UsageException;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code gongkai check}: what is wrong in annual reports, the reader's own findings included, the gravest first; of
 * several reports each is held against those before it for copied passages.
 */
@Command(name = "check")
public final class CheckCommand implements Subcommand {

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Option(names = "--profile", paramLabel = "publication|archive", descriptionKey = "profile")
    private String profile = "publication";

    @Option(names = "--rules", descriptionKey = "rules")
    private boolean isCatalogue;

    @Override
    public Exit run(Terminal terminal) {
        if (isCatalogue) {
            terminal.out().print(CatalogueText.plain(Catalogue.standard(), terminal.locale()));
            return Exit.CLEAN;
        }
        Checks checks = Checks.standard(profile());
        CopySearch copies = new CopySearch();
        ReportPage page =
                new ReportPage(terminal.locale(), options.format(), report -> findings(checks, copies, report), true);
        return new ReportRun(terminal, page).run(options.files("check"));
    }

    private Profile profile() {
        return switch (profile) {
            case "publication" -> Profile.PUBLICATION;
            case "archive" -> Profile.ARCHIVE;
            default -> throw UsageException.of("mistake.choice", "--profile", profile, "publication, archive");
        };
    }

    private static List<Finding> findings(Checks checks, CopySearch copies, Report report) {
        return Stream.of(report.findings(), checks.check(report), copies.next(report))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
