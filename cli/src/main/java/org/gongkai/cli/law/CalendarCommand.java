package org.gongkai.cli.law;

import org.gongkai.cli.terminal.Exit;
import org.gongkai.cli.terminal.Subcommand;
import org.gongkai.cli.terminal.Terminal;
import org.gongkai.cli.terminal.UsageException;
import picocli.CommandLine.Command;

/** {@code gongkai calendar}: only names its two sub-commands. */
@Command(
        name = "calendar",
        subcommands = {CalendarListCommand.class, CalendarImportCommand.class})
public final class CalendarCommand implements Subcommand {

    @Override
    public Exit run(Terminal terminal) {
        throw UsageException.of("mistake.calendar.absent");
    }
}
