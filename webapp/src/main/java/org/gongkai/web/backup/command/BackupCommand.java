package org.gongkai.web.backup.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.gongkai.postgres.RefusedException;
import org.gongkai.web.backup.Backup;
import org.gongkai.web.backup.Restoring;
import org.gongkai.web.backup.archive.Archive;
import org.gongkai.web.backup.archive.FileArchive;
import org.gongkai.web.backup.archive.FolderArchive;
import org.gongkai.web.backup.model.BackupRefusedException;
import org.gongkai.web.backup.model.Manifest;
import org.gongkai.web.platform.command.CommandOptions;
import org.gongkai.web.platform.command.CommandWords;
import org.gongkai.web.platform.database.CommandDatabase;

/** {@code backup} and {@code restore} with one file, {@code export} and {@code import} with a folder: one thing in two forms. */
public final class BackupCommand {
    private static final int DONE = 0;
    private static final int REFUSED = 2;
    private static final String BUNDLE = "org.gongkai.web.backup.command.words";

    private final String databaseUrl;
    private final PrintStream out;
    private final PrintStream err;
    private final Afterwards afterwards;

    /** What is verified of restored data. */
    @FunctionalInterface
    public interface Afterwards {
        /** The exit status of the command where it is not 0. */
        int verify(Path data, Locale locale);
    }

    /**
     * A command that talks to these streams.
     *
     * @param databaseUrl address of an outside server; blank for the one in the data folder
     */
    public BackupCommand(String databaseUrl, PrintStream out, PrintStream err, Afterwards afterwards) {
        this.databaseUrl = databaseUrl;
        this.out = out;
        this.err = err;
        this.afterwards = afterwards;
    }

    /** Runs the command named by the first word; answers 0 when done, 2 when refused, 1 where the restored trail is damaged. */
    public int run(String... arguments) {
        String name = arguments[0];
        boolean isOut = name.equals("backup") || name.equals("export");
        CommandOptions options = CommandOptions.parse(
                List.of(arguments).subList(1, arguments.length), isOut ? Set.of("to") : Set.of("from"));
        CommandWords say = new CommandWords(BUNDLE, options.locale());
        if (options.isHelp()) {
            out.println(say.say("help." + name));
            return DONE;
        }
        Optional<String> mistake = mistake(name, isOut, options, say);
        if (mistake.isPresent()) {
            return refuse(mistake.get());
        }
        try {
            return isOut ? make(name, options, say) : bringBack(name, options, say);
        } catch (BackupRefusedException e) {
            return refuse(say.say("refused." + e.reason().name().toLowerCase(Locale.ROOT), e.value()));
        } catch (RefusedException e) {
            return refuse(e.refusal().message(options.locale()));
        } catch (IOException e) {
            return refuse(say.say("failed.disk", String.valueOf(e.getMessage())));
        } catch (SQLException | FlywayException e) {
            return refuse(say.say("failed.database", firstLine(e)));
        }
    }

    private Optional<String> mistake(String name, boolean isOut, CommandOptions options, CommandWords say) {
        if (options.mistake().isPresent()) {
            return Optional.of(say.say("option.wrong", options.mistake().get(), name));
        }
        if (isOut && options.path("to").isEmpty()) {
            return Optional.of(say.say("option.missing.to", name));
        }
        if (!isOut && (options.path("from").isEmpty() || options.path("data").isEmpty())) {
            return Optional.of(say.say("option.missing.from", name));
        }
        return isOut && !CommandDatabase.isThere(databaseUrl, options.data())
                ? Optional.of(say.say("data.without-database", options.data()))
                : Optional.empty();
    }

    private int make(String name, CommandOptions options, CommandWords say)
            throws IOException, SQLException, BackupRefusedException, RefusedException {
        Archive archive = archive(name, options.path("to").orElseThrow());
        Manifest manifest;
        try (CommandDatabase database = CommandDatabase.open(databaseUrl, options.data())) {
            manifest = Backup.make(database.source(), options.data(), archive);
        }
        out.println(say.say(
                "made",
                archive.place(),
                manifest.tables().size(),
                manifest.rows(),
                manifest.files(),
                String.valueOf(manifest.origin().madeAt())));
        out.println(say.say("made.without-key", keyOf(manifest, say)));
        return DONE;
    }

    private int bringBack(String name, CommandOptions options, CommandWords say)
            throws IOException, SQLException, BackupRefusedException, RefusedException {
        Path data = options.path("data").orElseThrow();
        Manifest manifest = new Restoring(databaseUrl, data)
                .from(archive(name, options.path("from").orElseThrow()));
        out.println(say.say(
                "restored",
                data,
                manifest.tables().size(),
                manifest.rows(),
                manifest.files(),
                String.valueOf(manifest.origin().madeAt())));
        out.println(say.say("restored.needs-key", keyOf(manifest, say)));
        return afterwards.verify(data, options.locale());
    }

    private static String keyOf(Manifest manifest, CommandWords say) {
        return manifest.origin().keyId().orElseGet(() -> say.say("no-key"));
    }

    private static Archive archive(String name, Path place) {
        return name.equals("backup") || name.equals("restore") ? new FileArchive(place) : new FolderArchive(place);
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private int refuse(String sentence) {
        err.println(sentence);
        return REFUSED;
    }
}
