package org.gongkai.web.audit.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.gongkai.postgres.RefusedException;
import org.gongkai.web.audit.sealing.AnchorFile;
import org.gongkai.web.audit.verification.AuditVerification;
import org.gongkai.web.audit.verification.Damage;
import org.gongkai.web.audit.verification.Verification;
import org.gongkai.web.platform.command.CommandOptions;
import org.gongkai.web.platform.command.CommandWords;
import org.gongkai.web.platform.database.CommandDatabase;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Verifies the trail from the command line and prints what was found. */
public final class AuditCommand {
    /** Everything is as it was sealed. */
    public static final int INTACT = 0;

    /** Something is not. */
    public static final int DAMAGED = 1;

    /** It could not be verified; the error stream says why. */
    public static final int REFUSED = 2;

    private static final int LINES = 200;
    private static final String BUNDLE = "org.gongkai.web.audit.command.words";
    private static final Set<String> OPTIONS = Set.of("anchors");

    private final String databaseUrl;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * A command that talks to these streams.
     *
     * @param databaseUrl address of an outside server; blank for the one in the data folder
     */
    public AuditCommand(String databaseUrl, PrintStream out, PrintStream err) {
        this.databaseUrl = databaseUrl;
        this.out = out;
        this.err = err;
    }

    /** Runs {@code audit verify} with what follows it; answers {@link #INTACT}, {@link #DAMAGED} or {@link #REFUSED}. */
    public int run(String... arguments) {
        List<String> words = List.of(arguments);
        boolean isNamed = !words.isEmpty() && words.getFirst().equals("verify");
        CommandOptions options = CommandOptions.parse(isNamed ? words.subList(1, words.size()) : words, OPTIONS);
        CommandWords say = new CommandWords(BUNDLE, options.locale());
        if (options.isHelp()) {
            out.println(say.say("help"));
            return INTACT;
        }
        Optional<String> mistake =
                isNamed ? options.mistake() : Optional.of(words.isEmpty() ? "audit" : words.getFirst());
        if (mistake.isPresent()) {
            return refuse(say.say("option.wrong", mistake.get()));
        }
        Path anchors = options.path("anchors").orElse(options.data().resolve("anchors"));
        try {
            return verify(options, anchors, say);
        } catch (RefusedException e) {
            return refuse(e.refusal().message(options.locale()));
        } catch (IOException e) {
            return refuse(say.say("anchors.unreadable", anchors));
        } catch (DataAccessException | TransactionException _) {
            return refuse(say.say("trail.unreadable"));
        }
    }

    private int verify(CommandOptions options, Path anchors, CommandWords say) throws RefusedException, IOException {
        if (!CommandDatabase.isThere(databaseUrl, options.data())) {
            return refuse(say.say("data.without-database", options.data()));
        }
        try (CommandDatabase database = CommandDatabase.open(databaseUrl, options.data())) {
            return print(database.source(), anchors, say);
        }
    }

    private int print(DataSource database, Path anchors, CommandWords say) throws IOException {
        Verification found = AuditVerification.of(database, Optional.of(new AnchorFile(anchors)))
                .verify();
        out.println(say.say("counts", found.bodies(), found.sealed(), found.unsealed(), found.anchors()));
        if (Files.notExists(anchors)) {
            out.println(say.say("anchors.missing", anchors));
        }
        if (found.isIntact()) {
            out.println(say.say("intact"));
            return INTACT;
        }
        found.damages().stream().limit(LINES).forEach(damage -> out.println(line(damage, say)));
        out.println(say.say("damaged", found.damages().size()));
        return DAMAGED;
    }

    private static String line(Damage damage, CommandWords say) {
        String key = "damage." + damage.kind().name().toLowerCase(Locale.ROOT);
        return say.say(key, damage.body(), damage.first(), damage.last());
    }

    private int refuse(String sentence) {
        err.println(sentence);
        return REFUSED;
    }
}
