package org.gongkai.testkit.score;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Recorded accuracy that may only get better: a run that is worse fails, and one that is better asks to be recorded.
 *
 * @param right cells read right
 * @param wrong cells for which something false was said
 * @param abstained cells that the reader could not tell
 */
public record Ratchet(int right, int wrong, int abstained) {
    /** How a run compares with what was recorded. */
    public enum Change {
        /** Every count as recorded. */
        NONE,
        /** More wrong or abstained cells, or fewer right ones. */
        WORSE,
        /** Not the same and in nothing worse. */
        BETTER
    }

    /** The counts of a run. */
    public static Ratchet of(Tally tally) {
        return new Ratchet(tally.count(Verdict.RIGHT), tally.count(Verdict.WRONG), tally.count(Verdict.ABSTAINED));
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException when a line is no name, tab and count, or one of the three counts is missing
     */
    public static Ratchet parse(String text) {
        Map<String, Integer> counts = text.lines()
                .map(line -> line.split("\t", -1))
                .peek(Ratchet::check)
                .collect(Collectors.toMap(parts -> parts[0], parts -> Integer.parseInt(parts[1])));
        return new Ratchet(count("right", counts), count("wrong", counts), count("abstained", counts));
    }

    private static void check(String[] parts) {
        if (parts.length != 2 || !parts[1].matches("\\d+")) {
            throw new IllegalArgumentException("expected name, tab and count, not " + Arrays.toString(parts));
        }
    }

    private static int count(String name, Map<String, Integer> counts) {
        Integer count = counts.get(name);
        if (count == null) {
            throw new IllegalArgumentException("no count of " + name + " in " + counts);
        }
        return count;
    }

    /** A line per count, for a committed file. */
    public String text() {
        return String.format(Locale.ROOT, "right\t%d%nwrong\t%d%nabstained\t%d%n", right, wrong, abstained);
    }

    /** How a later run compares with this record. */
    public Change to(Ratchet later) {
        if (equals(later)) {
            return Change.NONE;
        }
        boolean isWorse = later.wrong > wrong || later.abstained > abstained || later.right < right;
        return isWorse ? Change.WORSE : Change.BETTER;
    }
}
