package org.gongkai.cli;

import picocli.CommandLine.Command;

/** {@code gongkai calendar}: only names its two sub-commands. */
@Command(
        name = "calendar",
        subcommands = {CalendarListCommand.class, CalendarImportCommand.class})
final class CalendarCommand implements Subcommand {

    @Override
    public Exit run(Terminal terminal) {
        throw UsageException.of("mistake.calendar.absent");
    }
}
