package org.gongkai.cli;

import org.gongkai.cli.terminal.Language;
import picocli.CommandLine.Option;

/** The options that every command has; the language is found by {@link Language} before the arguments are taken apart. */
@SuppressWarnings("UnusedVariable") // set and read by picocli alone
final class HelpOptions {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean isHelpAsked;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean isVersionAsked;

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
    private String language = "zh";
}
