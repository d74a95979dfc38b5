package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Supplier;
import org.gongkai.cli.law.CalendarCommand;
import org.gongkai.cli.law.DueCommand;
import org.gongkai.cli.law.FeeCommand;
import org.gongkai.cli.reports.AggregateCommand;
import org.gongkai.cli.reports.CheckCommand;
import org.gongkai.cli.reports.CompareCommand;
import org.gongkai.cli.reports.ConvertCommand;
import org.gongkai.cli.reports.ReadCommand;
import org.gongkai.cli.terminal.Exit;
import org.gongkai.cli.terminal.Subcommand;
import org.gongkai.cli.terminal.Terminal;
import org.gongkai.cli.terminal.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The sub-commands by name. Only the one that is named is built, since looking at the annotations of all of them would
 * cost more time than most commands take.
 */
final class CommandTree {

    private static final Map<String, Supplier<Subcommand>> COMMANDS = commands();

    private final Terminal terminal;

    CommandTree(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Takes the arguments apart and runs the command they name. */
    Exit run(List<String> arguments) {
        CommandLine root = build(arguments);
        ParseResult result = parse(root, arguments);
        while (result.hasSubcommand() && !isInformationAsked(result)) {
            result = result.subcommand();
        }
        CommandLine chosen = result.commandSpec().commandLine();
        if (result.isUsageHelpRequested()) {
            chosen.usage(terminal.out(), Ansi.OFF);
            return Exit.CLEAN;
        }
        if (result.isVersionHelpRequested()) {
            terminal.print("gongkai " + version());
            return Exit.CLEAN;
        }
        return chosen.<Subcommand>getCommand().run(terminal);
    }

    private CommandLine build(List<String> arguments) {
        CommandLine root = new CommandLine(new GongkaiCommand());
        List<String> named =
                arguments.stream().filter(COMMANDS::containsKey).limit(1).toList();
        (named.isEmpty() ? COMMANDS.keySet() : named)
                .forEach(name -> root.addSubcommand(
                        name, Objects.requireNonNull(COMMANDS.get(name)).get()));
        explainable(root);
        root.setResourceBundle(terminal.bundle());
        root.setExpandAtFiles(false);
        return root;
    }

    private static void explainable(CommandLine command) {
        command.addMixin("help", new HelpOptions());
        command.getSubcommands().values().forEach(CommandTree::explainable);
    }

    private static boolean isInformationAsked(ParseResult result) {
        return result.isUsageHelpRequested() || result.isVersionHelpRequested();
    }

    private static ParseResult parse(CommandLine root, List<String> arguments) {
        try {
            return root.parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException mistake) {
            throw explained(mistake);
        }
    }

    private static UsageException explained(ParameterException mistake) {
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        return switch (mistake) {
            case UnmatchedArgumentException surplus -> {
                String value = surplus.getUnmatched().getFirst();
                boolean isCommand = mistake.getCommandLine().getSubcommands().size() > 0;
                String key = surplus.isUnknownOption() ? "option" : isCommand ? "command" : "surplus";
                yield UsageException.of("mistake." + key + ".unknown", value, command);
            }
            case MissingParameterException absent ->
                UsageException.of(
                        "mistake.value.absent", name(absent.getMissing().getFirst()), command);
            case OverwrittenOptionException twice ->
                UsageException.of("mistake.option.twice", name(twice.getOverwritten()), command);
            default -> UsageException.of("mistake.other", String.valueOf(mistake.getMessage()), command);
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream stream = CommandTree.class.getResourceAsStream("version.properties")) {
            properties.load(Objects.requireNonNull(stream, "version.properties must be in this module's resources"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties.getProperty("version");
    }

    private static Map<String, Supplier<Subcommand>> commands() {
        Map<String, Supplier<Subcommand>> commands = new LinkedHashMap<>();
        commands.put("read", ReadCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("convert", ConvertCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("aggregate", AggregateCommand::new);
        commands.put("due", DueCommand::new);
        commands.put("fee", FeeCommand::new);
        commands.put("calendar", CalendarCommand::new);
        return commands;
    }
}
