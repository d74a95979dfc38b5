package org.gongkai.bench.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What came back in one run.
 *
 * @param seconds from the first request to the last one's answer
 * @param all of them in the order in which they were due
 */
record Answers(double seconds, List<Answer> all) {
    private static final int OK = 200;
    private static final double P50 = 0.50;
    private static final double P95 = 0.95;
    private static final double P99 = 0.99;

    Answers {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param milliseconds from the moment it was due to the last byte of its answer; infinite where there was none
     * @param status of HTTP; 0 where there was no answer
     */
    record Answer(String kind, double milliseconds, int status) {}

    /** Milliseconds. */
    record Quantiles(int count, double p50, double p95, double p99, double max) {
        static Quantiles of(List<Answer> some) {
            double[] sorted =
                    some.stream().mapToDouble(Answer::milliseconds).sorted().toArray();
            return new Quantiles(sorted.length, at(sorted, P50), at(sorted, P95), at(sorted, P99), at(sorted, 1));
        }

        private static double at(double[] sorted, double share) {
            int index = (int) Math.ceil(share * sorted.length) - 1;
            return sorted.length == 0 ? Double.NaN : sorted[Math.clamp(index, 0, sorted.length - 1)];
        }
    }

    Quantiles quantiles() {
        return Quantiles.of(all);
    }

    Map<String, Quantiles> byKind() {
        Map<String, List<Answer>> kinds =
                all.stream().collect(Collectors.groupingBy(Answer::kind, TreeMap::new, Collectors.toList()));
        Map<String, Quantiles> quantiles = new LinkedHashMap<>();
        kinds.forEach((kind, some) -> quantiles.put(kind, Quantiles.of(some)));
        return quantiles;
    }

    /** Those that were not answered with a page. */
    long errors() {
        return all.stream().filter(answer -> answer.status() != OK).count();
    }

    /** Answers with another status than a page's, counted by it. */
    String errorsByStatus() {
        return all.stream()
                .map(Answer::status)
                .filter(status -> status != OK)
                .collect(Collectors.groupingBy(status -> status, TreeMap::new, Collectors.counting()))
                .toString();
    }

    /** Pages a second. */
    double rate() {
        return (all.size() - errors()) / seconds;
    }
}
