package org.gongkai.web;

import org.gongkai.web.platform.command.WebCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application's entry: {@code demo} or {@code serve} with their options. */
@SpringBootApplication(proxyBeanMethods = false)
public class GongkaiApplication {
    /** Runs the command; ends the process with 2 after one clear line on standard error when it cannot. */
    public static void main(String[] arguments) {
        int status = new WebCommand(GongkaiApplication.class, System.out, System.err).run(arguments);
        if (status != WebCommand.RUNNING) {
            System.exit(status);
        }
    }
}
