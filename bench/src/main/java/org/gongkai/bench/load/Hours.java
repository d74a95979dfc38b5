package org.gongkai.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkai.bench.platform.ServeProcess;

/** People ask the platform for pages: each scenario at the rate that must be borne, all at once, and each as often as it bears. */
final class Hours {
    /** What a start still has to do, such as holding the index against the tables, is waited for so many warm-ups. */
    private static final int QUIET = 10;

    private final ServeProcess serve;
    private final OpenLoad load;
    private final Visits visits;
    private final Lengths lengths;
    private final SplittableRandom random;

    Hours(ServeProcess serve, OpenLoad load, Visits visits, Lengths lengths, long seed) {
        this.serve = serve;
        this.load = load;
        this.visits = visits;
        this.lengths = lengths;
        this.random = new SplittableRandom(seed);
    }

    void tell(Consumer<Chapter> told) {
        Footprint.awaitQuiet(serve.process(), lengths.warmUp().multipliedBy(QUIET));
        told.accept(new Chapter(
                List.of(
                        "Requests come by chance (Poisson) and count from the moment they were due to the last byte; the"
                                + " visitors are on the same machine.\n",
                        memory("Before")),
                List.of()));
        Answers _ = load.run(visits.everything(), visits.everything().rate(), lengths.warmUp(), random.split());
        List<Answers> answers = new ArrayList<>();
        for (Scenario scenario : visits.scenarios()) {
            answers.add(told(scenario, true, told));
        }
        Answers _ = told(visits.everything(), false, told);
        told.accept(new Chapter(List.of(memory("Afterwards")), List.of()));
        if (lengths.tried().isPositive()) {
            for (int i = 0; i < answers.size(); i++) {
                told.accept(highest(visits.scenarios().get(i), answers.get(i)));
            }
            told.accept(new Chapter(List.of(memory("At the end")), List.of()));
        }
    }

    private Answers told(Scenario scenario, boolean hasBar, Consumer<Chapter> told) {
        Answers _ = load.run(scenario, scenario.rate(), lengths.warmUp(), random.split());
        Duration served = Footprint.of(serve.process()).work();
        Duration asked = own();
        Answers answers = load.run(scenario, scenario.rate(), lengths.counted(), random.split());
        Duration server = Footprint.of(serve.process()).work().minus(served);
        Duration visitors = own().minus(asked);
        List<String> lines = lines(scenario, answers, server, visitors);
        List<Chapter.Bar> bars = hasBar
                ? List.of(
                        Chapter.Bar.of(
                                scenario.name() + ", p95 in ms",
                                answers.quantiles().p95(),
                                scenario.bar()),
                        Chapter.Bar.none(scenario.name() + ", errors", answers.errors()))
                : List.of();
        told.accept(new Chapter(lines, bars));
        return answers;
    }

    /**
     * What an hour was like.
     *
     * @param server processor time of application and database
     * @param visitors processor time of this process
     */
    private List<String> lines(Scenario scenario, Answers answers, Duration server, Duration visitors) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "**%s**, %.0f a second for %d s: %.1f answered a second; of a core, application and database took %.0f %%, the"
                        + " visitors %.0f %%. Errors: %s%n",
                scenario.name(),
                scenario.rate(),
                lengths.counted().toSeconds(),
                answers.rate(),
                share(server, answers),
                share(visitors, answers),
                answers.errors() == 0 ? "none" : answers.errorsByStatus()));
        lines.add("| milliseconds | requests | p50 | p95 | p99 | max |\n|---|--:|--:|--:|--:|--:|");
        lines.add(row("all", answers.quantiles()));
        answers.byKind().forEach((kind, quantiles) -> lines.add(row(kind, quantiles)));
        lines.add("");
        return lines;
    }

    private Chapter highest(Scenario scenario, Answers known) {
        Ceiling ceiling =
                new Ceiling(scenario.bar(), rate -> load.run(scenario, rate, lengths.tried(), random.split()));
        boolean holds = known.quantiles().p95() <= scenario.bar() && known.errors() == 0;
        double highest = ceiling.from(scenario.rate(), holds);
        String tries = ceiling.tries().stream()
                .map(one -> String.format(Locale.ROOT, "%.0f a second: %.0f ms", one.rate(), one.p95()))
                .collect(Collectors.joining("; "));
        String line = String.format(
                Locale.ROOT,
                "- %s: p95 stays within %.0f ms up to **%.0f a second** (%s; %d s each)%n",
                scenario.name(),
                scenario.bar(),
                highest,
                tries,
                lengths.tried().toSeconds());
        return new Chapter(List.of(line), List.of());
    }

    private String memory(String when) {
        Footprint footprint = Footprint.of(serve.process());
        return String.format(
                Locale.ROOT,
                "%s: application %,d MB, database %,d MB of memory (heap of at most 1 GB; the system's file cache beside it).%n",
                when,
                footprint.application(),
                footprint.database());
    }

    private static String row(String name, Answers.Quantiles quantiles) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.1f | %.1f | %.1f | %.1f |",
                name,
                quantiles.count(),
                quantiles.p50(),
                quantiles.p95(),
                quantiles.p99(),
                quantiles.max());
    }

    private static double share(Duration work, Answers answers) {
        return work.toMillis() / answers.seconds() / 10;
    }

    private static Duration own() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
