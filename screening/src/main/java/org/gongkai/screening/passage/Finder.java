package org.gongkai.screening.passage;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where one of its first characters stands: most characters of a text begin nothing.
 *
 * <p>An expression that begins with many alternatives would try them all at every character.
 */
public final class Finder {
    private final Pattern pattern;
    private final BitSet starts = new BitSet();

    /**
     * A finder of a pattern.
     *
     * @param starts every character with which a match may begin
     */
    public Finder(Pattern pattern, String starts) {
        this.pattern = pattern;
        starts.chars().forEach(this.starts::set);
    }

    /** Tells each match, the next behind the end of the one before. */
    public void each(String text, Consumer<MatchResult> found) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int at = 0;
        while (at < text.length()) {
            boolean isMatch = starts.get(text.charAt(at))
                    && matcher.region(at, text.length()).lookingAt();
            if (isMatch) {
                found.accept(matcher.toMatchResult());
            }
            at = isMatch ? Math.max(at + 1, matcher.end()) : at + 1;
        }
    }
}
