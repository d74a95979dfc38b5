package org.gongkai.bench.drills;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.checks.Checks;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.Severity;
import org.gongkai.testkit.mangle.MangledFile;
import org.gongkai.testkit.mangle.Mangler;
import org.gongkai.testkit.mangle.Mangler.WordPlant;
import org.gongkai.testkit.mangle.PlantedError;

/** Mistakes of words in generated reports: how many of those planted are found, how many are told where there is none. */
final class PlantedWords {
    private static final List<FindingKind> WORDS =
            List.of(FindingKind.TYPO, FindingKind.TERM, FindingKind.LEGAL, FindingKind.PUNCT);

    private final Drill drill;
    private final Mangler mangler;
    private final Checks checks = Checks.standard();

    PlantedWords(Drill drill) {
        this.drill = drill;
        mangler = drill.mangler();
    }

    /**
     * What was found.
     *
     * @param byKind found and planted, by kind of mistake
     * @param missed mistakes not found, for people
     */
    record Found(Map<String, int[]> byKind, List<String> missed) {
        /** In percent; 0 when nothing was planted. */
        double recall() {
            int found = byKind.values().stream().mapToInt(counts -> counts[0]).sum();
            int all = byKind.values().stream().mapToInt(counts -> counts[1]).sum();
            return all == 0 ? 0 : 100.0 * found / all;
        }
    }

    /** Plants one mistake in each of so many reports. */
    Found find(WordPlant plant, long first, int reports) {
        Found result = new Found(new TreeMap<>(), new ArrayList<>());
        for (long seed = first; seed < first + reports; seed++) {
            MangledFile file = mangler.plantWord(seed, plant);
            PlantedError error = file.planted().getFirst();
            boolean isFound = check(file).stream().anyMatch(finding -> tells(finding, error, plant));
            int[] counts = result.byKind().computeIfAbsent(error.kind(), _ -> new int[2]);
            counts[0] += isFound ? 1 : 0;
            counts[1]++;
            if (!isFound) {
                result.missed().add("seed " + seed + " " + error.kind() + ": " + error.description());
            }
        }
        return result;
    }

    /** Findings on words a clean report, those that only inform left out. */
    double falseAlarms(long first, int reports) {
        long alarms = 0;
        for (long seed = first; seed < first + reports; seed++) {
            alarms += check(mangler.clean(seed)).stream()
                    .filter(finding -> finding.severity() != Severity.INFO && WORDS.contains(finding.kind()))
                    .count();
        }
        return (double) alarms / reports;
    }

    /** A blind mistake must be told at its very character, the last of its description. */
    private static boolean tells(Finding finding, PlantedError error, WordPlant plant) {
        String wrong = error.description().substring(error.description().length() - 1);
        boolean isThere = plant == WordPlant.LISTED
                || finding.places().stream().anyMatch(place -> place.quote().contains(wrong));
        return error.codes().contains(finding.code()) && isThere;
    }

    private List<Finding> check(MangledFile file) {
        return drill.read(file.name(), file.bytes()).stream()
                .map(checks::check)
                .flatMap(List::stream)
                .toList();
    }
}
