package org.gongkai.bench.drills;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.checks.Checks;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.testkit.mangle.MangledFile;
import org.gongkai.testkit.mangle.Mangler;

/** Checks clean reports of every format: no finding of severity ERROR may be raised, and hardly one of WARN. */
public final class CleanDrill {
    private static final int REPORTS = 10_000;
    private static final int SHOWN = 30;
    private static final double MOST_DOUBTS = 0.3;

    private final Drill drill;
    private final Checks checks = Checks.standard();
    private final List<String> alarms = new ArrayList<>();
    private int unread;
    private final Map<String, Integer> doubts = new TreeMap<>();
    private final Map<String, String> examples = new TreeMap<>();

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
        int warnings = doubts.values().stream().mapToInt(Integer::intValue).sum();
        drill.say("Clean reports: " + reports + ", seeds from " + first + "; WARN findings: " + warnings + "\n");
        alarms.stream().limit(SHOWN).forEach(alarm -> drill.say("- " + alarm));
        doubts.forEach((code, count) -> drill.say("- WARN " + code + " " + count + ", such as " + examples.get(code)));
        drill.say("");
        drill.bar("false ERROR findings", alarms.size(), "<=", 0);
        drill.bar("false WARN findings a report", (double) warnings / reports, "<=", MOST_DOUBTS);
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
            case WARN -> {
                doubts.merge(finding.code(), 1, Integer::sum);
                examples.putIfAbsent(
                        finding.code(),
                        "seed " + file.seed() + " " + file.tags() + ": "
                                + finding.message().zh());
            }
            case INFO -> {}
        }
    }
}
