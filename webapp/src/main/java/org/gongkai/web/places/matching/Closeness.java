package org.gongkai.web.places.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Compares short passages character by character. */
final class Closeness {
    private static final long MOST_STEPS = 4_000_000;

    /** Fewer equal characters between two changes are chance; the changes are told as one. */
    private static final int CHANCE = 3;

    private Closeness() {}

    /**
     * What differs between two passages that belong together, in their order.
     *
     * @param whole the places of both passages
     */
    static List<Hunk> hunks(String approved, String shown, Hunk whole) {
        int most = Math.min(whole.approvedLength(), whole.shownLength());
        int head = 0;
        while (head < most && approved.charAt(whole.approved() + head) == shown.charAt(whole.shown() + head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && approved.charAt(whole.approvedEnd() - 1 - tail) == shown.charAt(whole.shownEnd() - 1 - tail)) {
            tail++;
        }
        Hunk rest = new Hunk(
                whole.approved() + head, whole.approvedEnd() - tail, whole.shown() + head, whole.shownEnd() - tail);
        if (rest.approvedLength() == 0 && rest.shownLength() == 0) {
            return List.of();
        }
        boolean isOneSided = rest.approvedLength() == 0 || rest.shownLength() == 0;
        boolean isTooLong = (long) rest.approvedLength() * rest.shownLength() > MOST_STEPS;
        return isOneSided || isTooLong ? List.of(rest) : parted(approved, shown, rest);
    }

    private static List<Hunk> parted(String approved, String shown, Hunk rest) {
        int[][] common = common(approved, shown, rest);
        if (2 * common[0][0] < Math.min(rest.approvedLength(), rest.shownLength())) {
            return List.of(rest);
        }
        List<Hunk> hunks = new ArrayList<>();
        int a = 0;
        int s = 0;
        while (a < rest.approvedLength() || s < rest.shownLength()) {
            int fromA = a;
            int fromS = s;
            while (!isCommon(approved, shown, rest, a, s) && (a < rest.approvedLength() || s < rest.shownLength())) {
                boolean isNext =
                        a < rest.approvedLength() && (s == rest.shownLength() || common[a + 1][s] >= common[a][s + 1]);
                a += isNext ? 1 : 0;
                s += isNext ? 0 : 1;
            }
            if (a > fromA || s > fromS) {
                add(
                        hunks,
                        new Hunk(rest.approved() + fromA, rest.approved() + a, rest.shown() + fromS, rest.shown() + s));
            }
            while (isCommon(approved, shown, rest, a, s)) {
                a++;
                s++;
            }
        }
        return hunks;
    }

    private static boolean isCommon(String approved, String shown, Hunk rest, int a, int s) {
        return a < rest.approvedLength()
                && s < rest.shownLength()
                && approved.charAt(rest.approved() + a) == shown.charAt(rest.shown() + s);
    }

    /** Two changes with next to nothing between them are one. */
    private static void add(List<Hunk> hunks, Hunk next) {
        if (!hunks.isEmpty() && next.approved() - hunks.getLast().approvedEnd() < CHANCE) {
            Hunk before = hunks.removeLast();
            hunks.add(new Hunk(before.approved(), next.approvedEnd(), before.shown(), next.shownEnd()));
        } else {
            hunks.add(next);
        }
    }

    /** How many characters what is left of both has in common, from each pair of places on. */
    private static int[][] common(String approved, String shown, Hunk rest) {
        int[][] common = new int[rest.approvedLength() + 1][rest.shownLength() + 1];
        for (int a = rest.approvedLength() - 1; a >= 0; a--) {
            for (int s = rest.shownLength() - 1; s >= 0; s--) {
                common[a][s] = isCommon(approved, shown, rest, a, s)
                        ? common[a + 1][s + 1] + 1
                        : Math.max(common[a + 1][s], common[a][s + 1]);
            }
        }
        return common;
    }

    /**
     * Where a passage ends on a page on which it is to be expected, changed as it may be: all places that are equally good.
     *
     * @param isAnywhere whether it may begin anywhere; otherwise it begins with the page
     * @return none where more than half of it would be other characters
     */
    static List<Integer> endsOf(String passage, String page, boolean isAnywhere) {
        if ((long) passage.length() * page.length() > 10 * MOST_STEPS) {
            return List.of();
        }
        int[] changes = new int[page.length() + 1];
        for (int s = 0; s < changes.length; s++) {
            changes[s] = isAnywhere ? 0 : s;
        }
        for (int a = 1; a <= passage.length(); a++) {
            int diagonal = changes[0];
            changes[0] = a;
            for (int s = 1; s < changes.length; s++) {
                int replaced = diagonal + (passage.charAt(a - 1) == page.charAt(s - 1) ? 0 : 1);
                diagonal = changes[s];
                changes[s] = Math.min(replaced, 1 + Math.min(changes[s], changes[s - 1]));
            }
        }
        int least = Arrays.stream(changes).min().orElse(0);
        return 2 * least > passage.length()
                ? List.of()
                : IntStream.range(0, changes.length)
                        .filter(s -> changes[s] == least)
                        .boxed()
                        .toList();
    }
}
