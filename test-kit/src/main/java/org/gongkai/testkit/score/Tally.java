package org.gongkai.testkit.score;

import java.util.EnumMap;
import java.util.Map;

/** Counts of verdicts. */
public final class Tally {
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    /** Counts one more. */
    public void add(Verdict verdict) {
        counts.merge(verdict, 1, Integer::sum);
    }

    /** Counts everything that the other has counted. */
    public void add(Tally other) {
        other.counts.forEach((verdict, count) -> counts.merge(verdict, count, Integer::sum));
    }

    /** How many of this verdict. */
    public int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** Cells for which a value or state was given. */
    public int emitted() {
        return count(Verdict.RIGHT) + count(Verdict.WRONG);
    }

    /** Share of wrong ones among the emitted, 0 to 1; 0 when nothing was emitted. */
    public double wrongShare() {
        return emitted() == 0 ? 0 : (double) count(Verdict.WRONG) / emitted();
    }

    /** Share of abstentions among all cells that count, 0 to 1. */
    public double abstainedShare() {
        int all = emitted() + count(Verdict.ABSTAINED);
        return all == 0 ? 0 : (double) count(Verdict.ABSTAINED) / all;
    }
}
