package org.gongkai.bench.search;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.gongkai.web.search.Search;
import org.gongkai.web.search.SearchQuestion;
import org.gongkai.web.search.engine.EngineQuestion;
import org.gongkai.web.search.engine.Order;
import org.gongkai.web.search.text.QuestionReader;

/**
 * The product's search and the library alone, asked the same in turn by one thread.
 *
 * @param texts what the questions are made of
 * @param clock what is counted
 */
public record Contest(Search search, PlainLucene plain, InventedTexts texts, Clock clock) {
    private static final double MILLION = 1e6;
    private static final int P95 = 95;
    private static final int ALL = 100;

    /** What is counted. */
    public enum Clock {
        /** Processor time of this process, whichever of its threads works; what a database does elsewhere is not in it. */
        PROCESSOR,
        /** What somebody who waits would see. */
        WALL;

        private static final OperatingSystemMXBean PROCESS =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

        long nanoseconds() {
            return switch (this) {
                case PROCESSOR -> PROCESS.getProcessCpuTime();
                case WALL -> System.nanoTime();
            };
        }
    }

    /**
     * Milliseconds of a question.
     *
     * @param ratio all questions of the product to all of the library alone
     * @param different questions whose answers were not the same
     */
    public record Result(Side own, Side plain, double ratio, List<String> different) {}

    /** Milliseconds of one contender. */
    public record Side(double p50, double p95, double mean) {
        static Side of(List<Double> times) {
            double[] sorted =
                    times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return new Side(
                    sorted[sorted.length / 2],
                    sorted[Math.min(sorted.length - 1, sorted.length * P95 / ALL)],
                    Arrays.stream(sorted).average().orElse(0));
        }
    }

    /** Asks so many questions of both. */
    public Result run(SplittableRandom random, int questions) {
        List<Double> plainTimes = new ArrayList<>();
        List<Double> ownTimes = new ArrayList<>();
        List<String> different = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            String words = texts.question(random);
            EngineQuestion read = new EngineQuestion(QuestionReader.read(words).query(), List.of(), Order.RELEVANCE, 1);
            List<String> plainKeys = new ArrayList<>();
            List<String> ownKeys = new ArrayList<>();
            Runnable plainly = () -> plainTimes.add(timed(() -> plainKeys.addAll(plain.find(read))));
            Runnable ours = () -> ownTimes.add(timed(() -> search.find(SearchQuestion.of(words)).hits().stream()
                    .map(hit -> hit.kind() + "/" + hit.document().id())
                    .forEach(ownKeys::add)));
            List<Runnable> turns = i % 2 == 0 ? List.of(plainly, ours) : List.of(ours, plainly);
            turns.forEach(Runnable::run);
            if (!plainKeys.equals(ownKeys)) {
                different.add(words);
            }
        }
        Side own = Side.of(ownTimes);
        Side other = Side.of(plainTimes);
        return new Result(own, other, own.mean() / other.mean(), List.copyOf(different));
    }

    private double timed(Runnable work) {
        long start = clock.nanoseconds();
        work.run();
        return (clock.nanoseconds() - start) / MILLION;
    }
}
