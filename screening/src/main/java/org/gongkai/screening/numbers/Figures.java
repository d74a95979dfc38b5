package org.gongkai.screening.numbers;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits that stand together.
 *
 * @param from of the first digit
 * @param to behind the last digit
 */
record Figures(int from, int to) {
    private static final String JOINTS = " -\u2010\u2011\u2012\u2013\u2014_.\u00b7";
    private static final int LONGEST_JOINT = 2;

    static List<Figures> of(String text) {
        List<Figures> all = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                all.add(new Figures(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return all;
    }

    int count() {
        return to - from;
    }

    String in(String text) {
        return text.substring(from, to);
    }

    /** Whether only a blank, a hyphen or the like parts them, as where people write a long number in groups. */
    static boolean areJoined(String text, Figures one, Figures next) {
        int gap = next.from() - one.to();
        if (gap > LONGEST_JOINT) {
            return false;
        }
        return text.substring(one.to(), next.from()).chars().allMatch(c -> JOINTS.indexOf(c) >= 0);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
