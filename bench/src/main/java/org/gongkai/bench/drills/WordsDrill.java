package org.gongkai.bench.drills;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.bench.drills.PlantedWords.Found;
import org.gongkai.bench.drills.WordSamples.Alarm;
import org.gongkai.testkit.mangle.Mangler.WordPlant;

/** Plants wrong words, marks and leftovers and counts those found, and what is told of clean and of real reports. */
public final class WordsDrill {
    private static final int REPORTS = 600;
    private static final int SHOWN = 12;
    static final double LISTED = 90;
    static final double BLIND = 60;
    static final double ALARMS = 0.02;

    private final Drill drill;

    private WordsDrill(Drill drill) {
        this.drill = drill;
    }

    /** Runs the drill; the samples are measured where GONGKAI_SAMPLES names their folder. */
    public static void main(String[] arguments) {
        Drill drill = new Drill(arguments);
        new WordsDrill(drill).run();
        System.exit(drill.exitCode());
    }

    private void run() {
        long first = drill.firstSeed();
        int reports = drill.reports(REPORTS);
        drill.say("Reports of each kind: " + reports + ", seeds from " + first
                + "; a blind mistake is found when a finding stands at its very character\n");
        PlantedWords words = new PlantedWords(drill);
        Map<WordPlant, Double> recall = new EnumMap<>(WordPlant.class);
        List<String> missed = new ArrayList<>();
        for (WordPlant plant : WordPlant.values()) {
            Found found = words.find(plant, first, reports);
            recall.put(plant, found.recall());
            missed.addAll(found.missed().stream().limit(SHOWN).toList());
            table(plant, found);
        }
        drill.say("First mistakes that were not found\n");
        missed.forEach(one -> drill.say("- " + one));
        List<Alarm> samples = samples();
        drill.say("\nBars\n");
        recallBars(recall);
        drill.bar("false alarms of words, a clean report", words.falseAlarms(first, reports), "<=", ALARMS);
        if (!samples.isEmpty()) {
            int wrong =
                    samples.stream().mapToInt(one -> one.told() - one.right()).sum();
            drill.bar(
                    "likely wrong words told without a label, a real report",
                    (double) wrong / samples.size(),
                    "<=",
                    0.3);
        }
    }

    private void table(WordPlant plant, Found found) {
        drill.say("| planted, " + plant + " | found | of |\n|---|--:|--:|");
        found.byKind().forEach((kind, counts) -> drill.say("| " + kind + " | " + counts[0] + " | " + counts[1] + " |"));
        drill.say("");
    }

    private void recallBars(Map<WordPlant, Double> recall) {
        drill.bar("listed kinds found, percent", recall.getOrDefault(WordPlant.LISTED, 0.0), ">=", LISTED);
        drill.bar(
                "words of the blind list found, percent", recall.getOrDefault(WordPlant.BLIND_WORD, 0.0), ">=", BLIND);
        drill.say("- characters changed blindly found, percent: " + recall.getOrDefault(WordPlant.BLIND_CHARACTER, 0.0)
                + " (no bar: many make another word)");
    }

    private List<Alarm> samples() {
        String folder = System.getenv("GONGKAI_SAMPLES");
        if (folder == null || folder.isBlank()) {
            drill.say("\nGONGKAI_SAMPLES is not set: the samples were not measured");
            return List.of();
        }
        List<Alarm> alarms = new WordSamples(drill).measure(Path.of(folder));
        drill.say("\nLikely wrong words (WORD-02) in the samples, each judged with counts of phrases of the others\n");
        drill.say("| sample | told | of them labelled | labelled in all |\n|---|--:|--:|--:|");
        alarms.forEach(alarm -> drill.say("| " + alarm.sample() + " | " + alarm.told() + " | " + alarm.right() + " | "
                + alarm.labelled() + " |"));
        return alarms;
    }
}
