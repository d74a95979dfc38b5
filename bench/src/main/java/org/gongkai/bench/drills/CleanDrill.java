package org.gongkai.bench.drills;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.checks.Checks;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.testkit.mangle.MangledFile;
import org.gongkai.testkit.mangle.Mangler;

/** Checks clean reports of every format: not one finding of severity ERROR may be raised. */
public final class CleanDrill {
    private static final int REPORTS = 10_000;
    private static final int SHOWN = 30;
    private final Drill drill;
    private final Checks checks = Checks.standard();
    private final List<String> alarms = new ArrayList<>();
    private int unread;
    private int doubts;

    private CleanDrill(Drill drill) {
        this.drill = drill;
    }

    /** Runs the drill. */
    public static void main(String[] arguments) {
        Drill drill = new Drill(arguments);
        new CleanDrill(drill).run(drill.mangler());
        System.exit(drill.exitCode());
    }

    private void run(Mangler mangler) {
        if (drill.options().has("dump")) {
            drill.dump(mangler.clean(drill.options().number("dump", 0)));
            return;
        }
        long first = drill.firstSeed();
        int reports = drill.reports(REPORTS);
        for (long seed = first; seed < first + reports; seed++) {
            check(mangler.clean(seed));
        }
        drill.say("Clean reports: " + reports + ", seeds from " + first + "; WARN findings: " + doubts + "\n");
        alarms.stream().limit(SHOWN).forEach(alarm -> drill.say("- " + alarm));
        drill.bar("false ERROR findings", alarms.size(), "<=", 0);
        drill.bar("files not read as one report", unread, "<=", 0);
    }

    private void check(MangledFile file) {
        List<Report> read = drill.read(file.name(), file.bytes());
        unread += read.size() == 1 ? 0 : 1;
        for (Report report : read) {
            for (Finding finding : checks.check(report)) {
                note(file, finding);
            }
        }
    }

    private void note(MangledFile file, Finding finding) {
        switch (finding.severity()) {
            case ERROR ->
                alarms.add("seed " + file.seed() + " " + file.tags() + ": " + finding.code() + " "
                        + finding.message().zh());
            case WARN -> doubts++;
            case INFO -> {}
        }
    }
}
