package org.gongkai.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** The highest rate at which 95 of 100 are answered in time: doubled until they are not, then narrowed down. */
final class Ceiling {
    private static final int NARROWING = 3;
    private static final double STEEPEST = 16;

    private final List<Try> tries = new ArrayList<>();
    private final double bar;
    private final DoubleFunction<Answers> load;

    /** Of a load at a rate that is tried. */
    Ceiling(double bar, DoubleFunction<Answers> load) {
        this.bar = bar;
        this.load = load;
    }

    /** A rate that was tried. */
    record Try(double rate, double p95, boolean holds) {}

    /**
     * Finds it.
     *
     * @param known a rate that is known to hold or not
     * @return the highest rate tried that held; 0 where none did
     */
    double from(double known, boolean holds) {
        double low = holds ? known : 0;
        double high = holds ? known * 2 : known;
        while (holds && high < known * STEEPEST && tryAt(high)) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < NARROWING; i++) {
            double middle = Math.rint((low + high) / 2);
            if (tryAt(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    List<Try> tries() {
        return List.copyOf(tries);
    }

    private boolean tryAt(double rate) {
        Answers answers = load.apply(rate);
        double p95 = answers.quantiles().p95();
        boolean holds = p95 <= bar && answers.errors() == 0;
        tries.add(new Try(rate, p95, holds));
        return holds;
    }
}
