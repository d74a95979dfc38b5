package org.gongkai.web.search.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What is marked in titles and texts: the words of one question, found by their first characters. */
public final class Marks {
    private static final int MASK = 63;

    /** By the last six bits of the first character, the longest first. */
    private final String[][] words;

    private Marks(String[][] words) {
        this.words = words;
    }

    /** These words, which are folded. */
    public static Marks of(Collection<String> folded) {
        List<List<String>> words = new ArrayList<>();
        for (int i = 0; i <= MASK; i++) {
            words.add(new ArrayList<>());
        }
        folded.stream()
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(word -> words.get(word.charAt(0) & MASK).add(word));
        return new Marks(words.stream().map(some -> some.toArray(String[]::new)).toArray(String[][]::new));
    }

    /** How long the longest of the words is that stands at this place, however it is written there; 0 where none does. */
    int lengthAt(String text, int at) {
        for (String word : words[Folding.fold(text.charAt(at)) & MASK]) {
            if (isAt(text, at, word)) {
                return word.length();
            }
        }
        return 0;
    }

    private static boolean isAt(String text, int at, String word) {
        if (at + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Folding.fold(text.charAt(at + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
