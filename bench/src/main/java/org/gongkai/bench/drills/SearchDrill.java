package org.gongkai.bench.drills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gongkai.bench.search.Contest;
import org.gongkai.bench.search.InventedTexts;
import org.gongkai.bench.search.SearchRace;

/** Searching invented items ({@code --items N}) beside the library alone, and how fast their index is built. */
public final class SearchDrill {
    private static final int ITEMS = 100_000;
    private static final int QUESTIONS = 1_000;
    private static final double MEGABYTE = 1_048_576;

    private SearchDrill() {}

    /** Runs the drill; about two minutes for a hundred thousand items. */
    public static void main(String[] arguments) throws IOException {
        Drill drill = new Drill(arguments);
        int items = (int) drill.options().number("items", ITEMS);
        Path folder = Path.of(drill.options().text("folder", "target/search-" + items));
        Files.createDirectories(folder);
        try (SearchRace race = new SearchRace(folder, drill.firstSeed(), items)) {
            run(drill, race);
        }
        System.exit(drill.exitCode());
    }

    private static void run(Drill drill, SearchRace race) {
        SearchRace.Build build = race.build();
        drill.say(String.format(
                Locale.ROOT,
                "%,d items of 800 to 2,000 characters, %,d words (Zipf): index built in %.0f s by one thread, %.0f items a"
                        + " second by the clock, %.0f a second of processor time; %.0f MB.%n",
                build.count(),
                InventedTexts.WORDS,
                build.seconds(),
                build.count() / build.seconds(),
                build.count() / build.cpuSeconds(),
                build.bytes() / MEGABYTE));
        Contest.Result result = race.ask((int) drill.options().number("questions", QUESTIONS));
        drill.say(
                "Processor milliseconds of a question; Search.find reads the question, re-checks every hit, fetches the"
                        + " documents and marks them; the library alone gives the keys.\n");
        drill.say("| contender | p50 | p95 | mean |\n|---|--:|--:|--:|");
        drill.say(String.format(Locale.ROOT, "| Search.find | %s |", side(result.own())));
        drill.say(String.format(Locale.ROOT, "| library alone, the words as one query | %s |", side(result.atOnce())));
        drill.say(String.format(Locale.ROOT, "| library alone, down the same steps | %s |%n", side(result.steps())));
        drill.say(String.format(
                Locale.ROOT,
                "Search.find, times the library alone with the words as one query: %.2f%n",
                result.toOneQuery()));
        drill.bar("Search.find, times the library alone down the same steps", round(result.toSteps()), "<=", 1.5);
        drill.bar("questions answered differently", result.different().size(), "<=", 0);
    }

    private static String side(Contest.Side side) {
        return String.format(Locale.ROOT, "%.2f | %.2f | %.2f", side.p50(), side.p95(), side.mean());
    }

    private static double round(double figure) {
        return Math.round(figure * 100) / 100.0;
    }
}
