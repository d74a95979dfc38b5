package org.gongkai.cli;

import org.gongkai.cli.terminal.Terminal;
import org.gongkai.report.form.Wording;

/** The sentence for a fault of the program itself: enough to report it, no stack trace. */
final class Fault {

    private Fault() {}

    static Wording of(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String place = trace.length == 0 ? "-" : trace[0].getFileName() + ":" + trace[0].getLineNumber();
        return Terminal.wording("fault", fault.getClass().getSimpleName(), place);
    }
}
