package org.gongkai.cli.reports;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.cli.terminal.Exit;
import org.gongkai.cli.terminal.Terminal;
import org.gongkai.reader.Reading;
import org.gongkai.report.Report;

/** Reads all inputs before anything is done with them; what could not be read is said on the error stream. */
final class Gathering {

    private final Terminal terminal;
    private final List<Report> reports = new ArrayList<>();
    private Exit exit = Exit.CLEAN;

    private Gathering(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Every report in the files and folders, in their order. */
    static Gathering of(Terminal terminal, List<String> files) {
        Gathering gathering = new Gathering(terminal);
        new InputReader(terminal.in()).each(files, reading -> reading, gathering::take);
        return gathering;
    }

    /** All reports found. */
    List<Report> reports() {
        return List.copyOf(reports);
    }

    /** {@link Exit#NOT_PROCESSED} when an input gave no report. */
    Exit exit() {
        return exit;
    }

    private boolean take(Reading reading) {
        switch (reading) {
            case Reading.Success success -> reports.add(success.report());
            case Reading.Failure failure -> {
                exit = Exit.NOT_PROCESSED;
                terminal.complain(failure.message());
            }
        }
        return true;
    }
}
