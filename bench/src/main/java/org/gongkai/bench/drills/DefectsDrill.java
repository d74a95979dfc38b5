package org.gongkai.bench.drills;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.bench.drills.DefectTable.Outcome;
import org.gongkai.bench.drills.DefectTable.Row;

/** Holds the known defects of the real samples in the folder named by GONGKAI_SAMPLES against what the checks find. */
public final class DefectsDrill {
    private DefectsDrill() {}

    /** Runs the drill; without the folder it says so and measures nothing. */
    public static void main(String[] arguments) {
        String folder = System.getenv("GONGKAI_SAMPLES");
        if (folder == null || folder.isBlank()) {
            System.err.println("GONGKAI_SAMPLES is not set: no samples, nothing measured");
            System.exit(2);
            return;
        }
        Drill drill = new Drill(arguments);
        List<Outcome> outcomes = new DefectTable().judge(Path.of(folder));
        drill.say("| sample | defect | what | expected | found | as expected |");
        drill.say("|---|---|---|---|---|---|");
        outcomes.forEach(outcome -> drill.say(line(outcome)));
        long left = outcomes.stream().filter(outcome -> outcome.row().isLeft()).count();
        drill.say("\nPlaces: " + outcomes.size() + ", of which no check looks for " + left + ".");
        drill.say("\nBars\n");
        drill.bar("defects not found at their place", failed(outcomes, false), "<=", 0);
        drill.bar("places that are right and were disturbed", failed(outcomes, true), "<=", 0);
        System.exit(drill.exitCode());
    }

    private static int failed(List<Outcome> outcomes, boolean ofControls) {
        return (int) outcomes.stream()
                .filter(outcome -> outcome.row().isControl() == ofControls && !outcome.holds())
                .count();
    }

    private static String line(Outcome outcome) {
        Row row = outcome.row();
        if (row.isLeft()) {
            return "| " + row.sample() + " | " + row.defect() + " | " + row.what() + " | | | not looked for |";
        }
        String expected = row.isControl() ? "silence" : row.expected();
        return "| " + row.sample() + " | " + row.defect() + " | " + row.what() + " | " + expected + " at " + row.lines()
                + " | " + String.join(", ", outcome.found()) + " | " + (outcome.holds() ? "yes" : "**no**") + " |";
    }
}
