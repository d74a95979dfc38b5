package org.gongkai.screening.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many words that are looked for together: a text is gone through once, whatever their number. */
public final class WordSet {
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<Character, List<String>> byLast = new HashMap<>();

    /** A set of words, none of them empty. */
    public WordSet(List<String> words) {
        for (String word : words) {
            byFirst.computeIfAbsent(word.charAt(0), _ -> new ArrayList<>()).add(word);
            byLast.computeIfAbsent(word.charAt(word.length() - 1), _ -> new ArrayList<>())
                    .add(word);
        }
    }

    /** Whether one of them stands anywhere in a text. */
    public boolean isIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (startsAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them begins here. */
    public boolean startsAt(String text, int at) {
        for (String word : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether one of them ends here.
     *
     * @param from the first character that may belong to it
     * @param end behind its last character
     */
    public boolean endsAt(String text, int from, int end) {
        if (end <= from) {
            return false;
        }
        for (String word : byLast.getOrDefault(text.charAt(end - 1), List.of())) {
            if (end - word.length() >= from && text.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }
}
