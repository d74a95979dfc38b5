package org.gongkai.cli.terminal;

/** What the class of a sub-command does once its arguments are set. */
public interface Subcommand {

    /** Runs it; mistakes in the arguments are {@link UsageException}s. */
    Exit run(Terminal terminal);
}
