package org.gongkai.reader.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** A set of phrases that may begin or end at a place of a text; only those with the right outer character are tried. */
final class Phrases {
    private static final int BUCKETS = 128;

    private final String[][] byFirst;
    private final String[][] byLast;

    Phrases(List<String> phrases) {
        byFirst = buckets(phrases, phrase -> phrase.charAt(0));
        byLast = buckets(phrases, phrase -> phrase.charAt(phrase.length() - 1));
    }

    /** Longer phrases first. */
    private static String[][] buckets(List<String> phrases, ToIntFunction<String> key) {
        List<List<String>> lists = new ArrayList<>();
        for (int i = 0; i < BUCKETS; i++) {
            lists.add(new ArrayList<>());
        }
        phrases.stream()
                .sorted(Comparator.comparingInt((String phrase) -> -phrase.length()))
                .forEach(phrase -> lists.get(key.applyAsInt(phrase) % BUCKETS).add(phrase));
        return lists.stream().map(list -> list.toArray(String[]::new)).toArray(String[][]::new);
    }

    /** The longest phrase that begins here, empty where none does. */
    String at(String text, int at) {
        if (at < text.length()) {
            for (String phrase : byFirst[text.charAt(at) % BUCKETS]) {
                if (text.startsWith(phrase, at)) {
                    return phrase;
                }
            }
        }
        return "";
    }

    /** The longest phrase that ends here, empty where none does. */
    String before(String text, int end) {
        if (end > 0) {
            for (String phrase : byLast[text.charAt(end - 1) % BUCKETS]) {
                if (text.startsWith(phrase, end - phrase.length())) {
                    return phrase;
                }
            }
        }
        return "";
    }
}
