package org.gongkai.checks.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The passages two texts share, none of which overlaps another. */
final class Passages {
    /**
     * A passage.
     *
     * @param start 0-based in the text under examination
     * @param other 0-based in the other text
     * @param length in characters, a name or a number counting one
     */
    record Shared(int start, int other, int length) {
        int end() {
            return start + length;
        }
    }

    private Passages() {}

    /** Passages of at least so many characters, the longest first. */
    static List<Shared> between(ComparedText text, ComparedText other, int least) {
        List<Shared> found = new ArrayList<>();
        CharSequence own = text.text();
        int at = 0;
        while (at + ComparedText.SHINGLE <= own.length()) {
            int there =
                    other.find(own.subSequence(at, at + ComparedText.SHINGLE).toString());
            int length = there < 0 ? 0 : common(own, at, other.text(), there);
            if (length >= least) {
                found.add(new Shared(at, there, length));
            }
            at += Math.max(1, length >= least ? length : 1);
        }
        found.sort(Comparator.comparingInt(Shared::length).reversed());
        return found;
    }

    private static int common(CharSequence one, int from, CharSequence two, int start) {
        int length = 0;
        while (from + length < one.length()
                && start + length < two.length()
                && one.charAt(from + length) == two.charAt(start + length)
                && one.charAt(from + length) != ComparedText.CUT) {
            length++;
        }
        return length;
    }
}
