package org.gongkai.cli;

import org.gongkai.cli.terminal.Exit;
import org.gongkai.cli.terminal.Subcommand;
import org.gongkai.cli.terminal.Terminal;
import org.gongkai.cli.terminal.UsageException;
import picocli.CommandLine.Command;

/** {@code gongkai} without a sub-command: only explains itself. */
@Command(name = "gongkai")
final class GongkaiCommand implements Subcommand {

    @Override
    public Exit run(Terminal terminal) {
        throw UsageException.of("mistake.command.absent");
    }
}
