package org.gongkai.bench.search;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.gongkai.web.search.Search;
import org.gongkai.web.search.SearchQuestion;
import org.gongkai.web.search.engine.EngineQuestion;
import org.gongkai.web.search.engine.Order;
import org.gongkai.web.search.engine.Query.Stepwise;
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
     * @param steps the library alone, down the same steps as the product, so that it finds the same
     * @param atOnce the library alone, with the words as one query
     * @param different questions whose answers were not the same as those down the steps
     */
    public record Result(Side own, Side steps, Side atOnce, List<String> different) {
        /** All questions of the product to all of the library down the same steps. */
        public double toSteps() {
            return own.mean / steps.mean;
        }

        /** All questions of the product to all of the library with the words as one query. */
        public double toOneQuery() {
            return own.mean / atOnce.mean;
        }
    }

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

    /** Asks so many questions of each. */
    public Result run(SplittableRandom random, int questions) {
        Times times = new Times(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<String> different = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            String words = texts.question(random);
            if (!isSame(words, i, times)) {
                different.add(words);
            }
        }
        return new Result(Side.of(times.own), Side.of(times.steps), Side.of(times.atOnce), List.copyOf(different));
    }

    private record Times(List<Double> own, List<Double> steps, List<Double> atOnce) {}

    /** Asks each, another one first every time, and whether product and library found the same down the steps. */
    private boolean isSame(String words, int turn, Times times) {
        EngineQuestion read = new EngineQuestion(QuestionReader.read(words).query(), List.of(), Order.RELEVANCE, 1);
        List<String> plainKeys = new ArrayList<>();
        List<String> ownKeys = new ArrayList<>();
        Runnable steps = () -> times.steps.add(timed(() -> plainKeys.addAll(plain.find(read))));
        Runnable ours = () -> times.own.add(timed(() -> search.find(SearchQuestion.of(words)).hits().stream()
                .map(hit -> hit.kind() + "/" + hit.document().id())
                .forEach(ownKeys::add)));
        Runnable atOnce = () -> {
            if (read.query() instanceof Stepwise question) {
                times.atOnce.add(timed(() -> plain.findAtOnce(question)));
            }
        };
        List<Runnable> turns = new ArrayList<>(List.of(steps, ours, atOnce));
        Collections.rotate(turns, turn);
        turns.forEach(Runnable::run);
        return plainKeys.equals(ownKeys);
    }

    private double timed(Runnable work) {
        long start = clock.nanoseconds();
        work.run();
        return (clock.nanoseconds() - start) / MILLION;
    }
}
