package org.gongkai.cli.reports;

import java.util.List;
import org.gongkai.cli.terminal.Exit;
import org.gongkai.cli.terminal.Terminal;

/** Reads the inputs of one command, several at a time, and prints them in their order as soon as each is ready. */
final class ReportRun {

    private final Terminal terminal;
    private final ReadingPage page;
    private Exit exit = Exit.CLEAN;

    ReportRun(Terminal terminal, ReadingPage page) {
        this.terminal = terminal;
        this.page = page;
    }

    /** Everything the arguments name; stops early when nobody reads the results any more. */
    Exit run(List<String> files) {
        terminal.out().print(page.header());
        new InputReader(terminal.in()).each(files, page::print, this::show);
        return exit;
    }

    private boolean show(ReadingPage.Printed ready) {
        ReadingPage.Printed printed = page.inTurn(ready);
        exit = exit.or(printed.exit());
        terminal.out().print(printed.text());
        boolean isClosed = terminal.isClosed();
        if (isClosed) {
            exit = Exit.NOT_PROCESSED;
        }
        printed.complaints().forEach(terminal::complain);
        return !isClosed;
    }
}
