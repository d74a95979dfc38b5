package org.gongkai.web;

import java.util.Arrays;
import java.util.Objects;
import org.gongkai.web.audit.command.AuditCommand;
import org.gongkai.web.platform.command.WebCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application's entry: {@code demo}, {@code serve} or {@code audit} with their options. */
@SpringBootApplication(proxyBeanMethods = false)
public class GongkaiApplication {
    /** Runs the command; ends the process with 2 after one clear line on standard error when it cannot. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("audit")) {
            String databaseUrl = Objects.requireNonNullElse(System.getenv("GONGKAI_DB_URL"), "");
            String[] others = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(new AuditCommand(databaseUrl, System.out, System.err).run(others));
        }
        int status = new WebCommand(GongkaiApplication.class, System.out, System.err).run(arguments);
        if (status != WebCommand.RUNNING) {
            System.exit(status);
        }
    }
}
