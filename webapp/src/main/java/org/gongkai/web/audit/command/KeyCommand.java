package org.gongkai.web.audit.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.gongkai.postgres.RefusedException;
import org.gongkai.web.audit.Who;
import org.gongkai.web.audit.keys.KeyFile;
import org.gongkai.web.audit.keys.NoKeyException;
import org.gongkai.web.audit.store.KeyRegister;
import org.gongkai.web.audit.store.KeyRotation;
import org.gongkai.web.platform.command.CommandOptions;
import org.gongkai.web.platform.command.CommandWords;
import org.gongkai.web.platform.database.CommandDatabase;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/** {@code key make | show | rotate}: the master key's file, its id, and its change. */
public final class KeyCommand {
    private static final int DONE = 0;
    private static final int REFUSED = 2;
    private static final Set<String> OPTIONS = Set.of("key-file", "new-key-file");

    private final String databaseUrl;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * A command that talks to these streams.
     *
     * @param databaseUrl address of an outside server; blank for the one in the data folder
     */
    public KeyCommand(String databaseUrl, PrintStream out, PrintStream err) {
        this.databaseUrl = databaseUrl;
        this.out = out;
        this.err = err;
    }

    /** Runs what follows {@code key}; answers 0 when done, 2 when refused, which the error stream explains. */
    public int run(String... arguments) {
        List<String> words = List.of(arguments);
        boolean isNamed = !words.isEmpty() && !words.getFirst().startsWith("-");
        CommandOptions options = CommandOptions.parse(isNamed ? words.subList(1, words.size()) : words, OPTIONS);
        CommandWords say = new CommandWords(KeyFileCheck.BUNDLE, options.locale());
        if (options.isHelp()) {
            out.println(say.say("help"));
            return DONE;
        }
        String action = isNamed ? words.getFirst() : "";
        Optional<String> mistake = mistake(action, options, say);
        if (mistake.isPresent()) {
            return refuse(mistake.get());
        }
        try {
            return switch (action) {
                case "make" -> make(options, say);
                case "show" -> show(options, say);
                default -> rotate(options, say);
            };
        } catch (NoKeyException e) {
            return refuse(e.sentence(options.locale()));
        } catch (RefusedException e) {
            return refuse(e.refusal().message(options.locale()));
        } catch (DataAccessException | TransactionException | FlywayException _) {
            return refuse(say.say("data.unreadable", options.data()));
        }
    }

    private static Optional<String> mistake(String action, CommandOptions options, CommandWords say) {
        if (!Set.of("make", "show", "rotate").contains(action)) {
            return Optional.of(say.say("action.unknown", action));
        }
        if (options.mistake().isPresent()) {
            return Optional.of(say.say("option.wrong", options.mistake().get(), action));
        }
        if (options.path("key-file").isEmpty()
                || (action.equals("rotate") && options.path("new-key-file").isEmpty())) {
            return Optional.of(say.say("option.missing", action));
        }
        return Optional.empty();
    }

    private int make(CommandOptions options, CommandWords say) {
        Path file = file(options, "key-file");
        KeyFile key = KeyFile.create(file);
        out.println(say.say("made", file, key.id().orElse("")));
        return DONE;
    }

    private int show(CommandOptions options, CommandWords say) throws RefusedException {
        String id = KeyFile.open(file(options, "key-file")).id().orElse("");
        out.println(say.say("shown", id));
        if (options.value("data").isEmpty() && databaseUrl.isBlank()) {
            return DONE;
        }
        if (!CommandDatabase.isThere(databaseUrl, options.data())) {
            return refuse(say.say("data.without-database", options.data()));
        }
        try (CommandDatabase database = CommandDatabase.open(databaseUrl, options.data())) {
            database.migrate();
            String needed = new KeyRegister(JdbcClient.create(database.source()))
                    .inUse()
                    .orElse("");
            if (!needed.isEmpty() && !needed.equals(id)) {
                throw NoKeyException.otherKey(id, needed);
            }
            out.println(say.say(needed.isEmpty() ? "not-bound" : "fits"));
        }
        return DONE;
    }

    private int rotate(CommandOptions options, CommandWords say) throws RefusedException {
        Path next = file(options, "new-key-file");
        if (!CommandDatabase.isThere(databaseUrl, options.data())) {
            return refuse(say.say("data.without-database", options.data()));
        }
        if (KeyFileCheck.isInside(next, options.data())) {
            return refuse(say.say("key.inside-data", next, options.data()));
        }
        KeyFile former = KeyFile.open(file(options, "key-file"));
        try (CommandDatabase database = CommandDatabase.open(databaseUrl, options.data())) {
            if (database.isInUse()) {
                return refuse(say.say("in-use", options.data()));
            }
            database.migrate();
            KeyFile key = KeyFile.openOrCreate(next);
            Who who = new Who(0, say.say("actor", System.getProperty("user.name")), "");
            KeyRotation.Outcome outcome = new KeyRotation(database.source()).rotate(former, key, who);
            out.println(say.say(
                    outcome.wasDoneBefore() ? "rotated.before" : "rotated",
                    former.id().orElse(""),
                    key.id().orElse(""),
                    outcome.persons(),
                    next));
        }
        return DONE;
    }

    private static Path file(CommandOptions options, String name) {
        return options.path(name).orElseThrow();
    }

    private int refuse(String sentence) {
        err.println(sentence);
        return REFUSED;
    }
}
