package org.gongkai.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gongkai calendar}: only names its two sub-commands. */
@Command(
        name = "calendar",
        subcommands = {CalendarListCommand.class, CalendarImportCommand.class})
final class CalendarCommand implements Subcommand {

    @Mixin
    private HelpOptions help = new HelpOptions();

    @Override
    public Exit run(Terminal terminal) {
        throw UsageException.of("mistake.calendar.absent");
    }
}
