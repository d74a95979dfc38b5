package org.gongkai.checks.text;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern tried only where the characters that begin it stand, since a pattern tried everywhere is slow. */
record Anchored(String start, Pattern pattern) {
    static Anchored of(String start, String pattern) {
        return new Anchored(start, Pattern.compile(pattern));
    }

    /** Every match of the text, left to right; they do not overlap. */
    void each(String text, Consumer<Matcher> use) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        int at = text.indexOf(start);
        while (at >= 0) {
            int next = at + 1;
            if (matcher.region(at, text.length()).lookingAt()) {
                next = Math.max(next, matcher.end());
                use.accept(matcher);
            }
            at = text.indexOf(start, next);
        }
    }
}
