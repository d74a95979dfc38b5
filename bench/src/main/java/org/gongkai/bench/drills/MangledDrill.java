package org.gongkai.bench.drills;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.checks.Checks;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.testkit.draft.Truth;
import org.gongkai.testkit.mangle.MangledFile;
import org.gongkai.testkit.mangle.Mangler;
import org.gongkai.testkit.score.Accuracy;
import org.gongkai.testkit.score.Recall;
import org.gongkai.testkit.score.Verdict;
import org.jspecify.annotations.Nullable;

/** Reads mangled reports of every format and counts right, wrong and abstained cells and found planted errors. */
public final class MangledDrill {
    private static final int REPORTS = 2_000;
    private final Drill drill;
    private final Mangler mangler;
    private final Accuracy accuracy = new Accuracy();
    private final Recall recall = new Recall();
    private final Checks checks = Checks.standard();

    private MangledDrill(Drill drill) {
        this.drill = drill;
        mangler = drill.mangler();
    }

    /** Runs the drill. */
    public static void main(String[] arguments) {
        Drill drill = new Drill(arguments);
        new MangledDrill(drill).run();
        System.exit(drill.exitCode());
    }

    private void run() {
        if (drill.options().has("dump")) {
            long seed = drill.options().number("dump", 0);
            drill.dump(drill.options().has("planted") ? mangler.plant(seed) : mangler.mangle(seed));
            return;
        }
        long first = drill.firstSeed();
        int reports = drill.reports(REPORTS);
        drill.say("Mangled reports: " + reports + ", planted: " + reports + ", seeds from " + first + "\n");
        for (long seed = first; seed < first + reports; seed++) {
            cells(mangler.mangle(seed));
            planted(mangler.plant(seed));
        }
        results();
    }

    private void cells(MangledFile file) {
        List<Report> read = drill.read(file.name(), file.bytes());
        List<Report> left = new ArrayList<>(read);
        for (Truth truth : file.truths()) {
            Report report = match(truth, left);
            left.remove(report);
            accuracy.score(truth, report, file.tags(), "seed " + file.seed() + " " + file.tags());
        }
    }

    /** The report of the truth's place in the file; where the numbers differ, the first of the same edition. */
    private static @Nullable Report match(Truth truth, List<Report> left) {
        return left.stream()
                .filter(report -> report.edition().equals(truth.edition()))
                .findFirst()
                .orElse(left.isEmpty() ? null : left.getFirst());
    }

    private void planted(MangledFile file) {
        List<Finding> findings = drill.read(file.name(), file.bytes()).stream()
                .flatMap(report -> checks.check(report).stream())
                .toList();
        file.planted().forEach(error -> recall.score(error, findings, "seed " + file.seed() + " " + file.tags()));
    }

    private void results() {
        drill.say(accuracy.table());
        drill.say("Confidence against what was observed\n\n"
                + accuracy.reliability().table());
        drill.say("Planted errors\n\n" + recall.table());
        drill.say("First cases\n");
        accuracy.cases().forEach(line -> drill.say("- " + line));
        recall.cases().forEach(line -> drill.say("- " + line));
        drill.say("\nBars\n");
        drill.bar("wrong of emitted, percent", accuracy.total().wrongShare() * 100, "<=", 0.1);
        drill.bar("abstained, percent", accuracy.total().abstainedShare() * 100, "<=", 1);
        drill.bar("planted errors found, percent", recall.share() * 100, ">=", 99);
        drill.bar("cells read right", accuracy.total().count(Verdict.RIGHT), ">=", 1);
    }
}
