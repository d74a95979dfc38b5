package org.gongkai.web;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.gongkai.web.accounts.command.TokenCommand;
import org.gongkai.web.audit.command.AuditCommand;
import org.gongkai.web.audit.command.KeyCommand;
import org.gongkai.web.audit.command.KeyFileCheck;
import org.gongkai.web.backup.command.BackupCommand;
import org.gongkai.web.platform.command.WebCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** The web application's entry: {@code demo} and {@code serve}, and the commands that work beside them. */
@SpringBootApplication(proxyBeanMethods = false)
public class GongkaiApplication {
    private static final String DATABASE_URL = Objects.requireNonNullElse(System.getenv("GONGKAI_DB_URL"), "");

    private static final Set<String> BESIDE = Set.of("audit", "key", "token", "backup", "restore", "export", "import");

    /** Runs the command; ends the process with 2 after one clear line on standard error when it cannot. */
    public static void main(String[] arguments) {
        int status = run(arguments);
        if (status != WebCommand.RUNNING) {
            System.exit(status);
        }
    }

    private static int run(String... arguments) {
        String name = arguments.length == 0 ? "" : arguments[0];
        if (BESIDE.contains(name)) {
            keepQuiet();
        }
        String[] others = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        return switch (name) {
            case "audit" -> new AuditCommand(DATABASE_URL, System.out, System.err).run(others);
            case "key" -> new KeyCommand(DATABASE_URL, System.out, System.err).run(others);
            case "backup", "restore", "export", "import" ->
                new BackupCommand(DATABASE_URL, System.out, System.err, GongkaiApplication::verifyTrail).run(arguments);
            case "token" -> new TokenCommand(DATABASE_URL, System.out, System.err).run(others);
            default ->
                new WebCommand(GongkaiApplication.class, System.out, System.err, new KeyFileCheck()).run(arguments);
        };
    }

    private static int verifyTrail(Path data, Locale locale) {
        return new AuditCommand(DATABASE_URL, System.out, System.err)
                .run("verify", "--data", data.toString(), "--lang", locale.getLanguage());
    }

    /** Commands print their own words; what libraries log would stand between them. */
    private static void keepQuiet() {
        LoggingSystem.get(GongkaiApplication.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
    }
}
