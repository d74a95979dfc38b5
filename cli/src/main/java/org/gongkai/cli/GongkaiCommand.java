package org.gongkai.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gongkai} without a sub-command: only explains itself. */
@Command(name = "gongkai")
final class GongkaiCommand implements Subcommand {

    @Mixin
    private HelpOptions help = new HelpOptions();

    @Override
    public Exit run(Terminal terminal) {
        throw UsageException.of("mistake.command.absent");
    }
}
