package org.gongkai.web.audit.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javax.sql.DataSource;
import org.gongkai.postgres.RefusedException;
import org.gongkai.web.audit.sealing.AnchorFile;
import org.gongkai.web.audit.verification.AuditVerification;
import org.gongkai.web.audit.verification.Damage;
import org.gongkai.web.audit.verification.Verification;
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
        AuditOptions options = AuditOptions.parse(List.of(arguments));
        Locale locale = options.locale();
        if (options.isHelp()) {
            out.println(say(locale, "help"));
            return INTACT;
        }
        if (!options.mistake().isEmpty()) {
            err.println(say(locale, "option.wrong", options.mistake()));
            return REFUSED;
        }
        try {
            return verify(options);
        } catch (RefusedException e) {
            err.println(e.refusal().message(locale));
        } catch (IOException e) {
            err.println(say(locale, "anchors.unreadable", options.anchors()));
        } catch (DataAccessException | TransactionException _) {
            err.println(say(locale, "trail.unreadable"));
        }
        return REFUSED;
    }

    private int verify(AuditOptions options) throws RefusedException, IOException {
        if (!CommandDatabase.isThere(databaseUrl, options.data())) {
            err.println(say(options.locale(), "data.without-database", options.data()));
            return REFUSED;
        }
        try (CommandDatabase database = CommandDatabase.open(databaseUrl, options.data())) {
            return print(options, database.source());
        }
    }

    private int print(AuditOptions options, DataSource database) throws IOException {
        Path anchors = options.anchors();
        Verification found = AuditVerification.of(database, Optional.of(new AnchorFile(anchors)))
                .verify();
        Locale locale = options.locale();
        out.println(say(locale, "counts", found.bodies(), found.sealed(), found.unsealed(), found.anchors()));
        if (Files.notExists(anchors)) {
            out.println(say(locale, "anchors.missing", anchors));
        }
        if (found.isIntact()) {
            out.println(say(locale, "intact"));
            return INTACT;
        }
        found.damages().stream().limit(LINES).forEach(damage -> out.println(line(locale, damage)));
        out.println(say(locale, "damaged", found.damages().size()));
        return DAMAGED;
    }

    private static String line(Locale locale, Damage damage) {
        String key = switch (damage.kind()) {
            case CHANGED -> "damage.changed";
            case REMOVED -> "damage.removed";
            case REORDERED -> "damage.reordered";
            case TRUNCATED -> "damage.truncated";
            case ADDED -> "damage.added";
        };
        return say(locale, key, damage.body(), damage.first(), damage.last());
    }

    private static String say(Locale locale, String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }
}
