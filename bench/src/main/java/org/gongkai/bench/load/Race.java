package org.gongkai.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.gongkai.bench.search.Contest;

/** The product's search beside the library alone, on the same index in the same process, as a chapter. */
final class Race {
    private static final double BAR = 1.5;
    private static final int WARM_UPS = 3;

    private final List<String> lines = new ArrayList<>(List.of(
            "Milliseconds of a question, asked by one thread in turn. Search.find reads the question, re-checks every hit"
                    + " in the database, fetches what the hits say and marks it; the library alone gives the keys.\n",
            "| contender | p50 | p95 | mean |\n|---|--:|--:|--:|"));
    private final List<String> afterwards = new ArrayList<>(List.of(""));
    private final List<Chapter.Bar> bars = new ArrayList<>();

    /** Asks without counting until the compiler has done its work: what takes a process a minute is no figure of its search. */
    void warmUp(Contest contest, SplittableRandom random, int questions) {
        Contest.Result _ = contest.run(random, WARM_UPS * questions);
    }

    /** What was counted in one way. */
    void run(Contest contest, SplittableRandom random, int questions) {
        add(
                contest.run(random, questions),
                switch (contest.clock()) {
                    case WALL -> "by the clock";
                    case PROCESSOR -> "of this process's processor time";
                });
    }

    private void add(Contest.Result result, String counted) {
        lines.add(side("Search.find, " + counted, result.own()));
        lines.add(side("library alone, the words as one query, " + counted, result.atOnce()));
        lines.add(side("library alone, down the same steps, " + counted, result.steps()));
        afterwards.add(String.format(
                Locale.ROOT,
                "Search.find, times the library alone with the words as one query, %s: %.2f%n",
                counted,
                result.toOneQuery()));
        bars.add(Chapter.Bar.of(
                "Search.find, times the library alone down the same steps, " + counted, result.toSteps(), BAR));
        bars.add(Chapter.Bar.none(
                "questions answered differently", result.different().size()));
    }

    private static String side(String name, Contest.Side side) {
        return String.format(Locale.ROOT, "| %s | %.2f | %.2f | %.2f |", name, side.p50(), side.p95(), side.mean());
    }

    Chapter chapter() {
        List<String> all = new ArrayList<>(lines);
        all.addAll(afterwards);
        return new Chapter(all, bars);
    }
}
