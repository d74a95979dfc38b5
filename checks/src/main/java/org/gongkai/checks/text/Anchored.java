package org.gongkai.checks.text;

import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern tried only where the characters that begin it stand, since a pattern tried everywhere is slow. */
record Anchored(String start, Pattern pattern) {
    static Anchored of(String start, String pattern) {
        return new Anchored(start, Pattern.compile(pattern));
    }

    /** Every match of the text, left to right; they do not overlap. */
    void each(String text, Consumer<Matcher> use) {
        each(text, _ -> true, use);
    }

    /** The same, where a cheaper test allows a match to begin. */
    void each(String text, IntPredicate mayBegin, Consumer<Matcher> use) {
        int at = text.indexOf(start);
        if (at < 0) {
            return;
        }
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        while (at >= 0) {
            int next = at + 1;
            if (mayBegin.test(at) && matcher.region(at, text.length()).lookingAt()) {
                next = Math.max(next, matcher.end());
                use.accept(matcher);
            }
            at = text.indexOf(start, next);
        }
    }
}
