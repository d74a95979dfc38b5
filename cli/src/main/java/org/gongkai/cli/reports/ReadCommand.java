package org.gongkai.cli.reports;

import org.gongkai.cli.terminal.Exit;
import org.gongkai.cli.terminal.Subcommand;
import org.gongkai.cli.terminal.Terminal;
import org.gongkai.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gongkai read}: the statistics of annual reports; findings are the reader's own and never change the exit code. */
@Command(name = "read")
public final class ReadCommand implements Subcommand {

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Override
    public Exit run(Terminal terminal) {
        ReportPage page = new ReportPage(terminal.locale(), options.format(), Report::findings, false);
        return new ReportRun(terminal, page).run(options.files("read"));
    }
}
