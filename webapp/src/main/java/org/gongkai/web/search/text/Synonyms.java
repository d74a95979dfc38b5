package org.gongkai.web.search.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that citizens and offices use for the same thing, from {@code synonyms.txt}; they widen questions, not the index. */
final class Synonyms {
    private static final Map<String, List<String>> GROUPS = load();
    private static final int LONGEST =
            GROUPS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private Synonyms() {}

    /** The longest known word that begins here, empty where none does. */
    static String wordAt(String run, int at) {
        for (int end = Math.min(run.length(), at + LONGEST); end > at + 1; end--) {
            String word = run.substring(at, end);
            if (GROUPS.containsKey(word)) {
                return word;
            }
        }
        return "";
    }

    /** The word and all that mean the same; only the word where nothing does. */
    static List<String> of(String word) {
        return GROUPS.getOrDefault(word, List.of(word));
    }

    /** Lines of a data file of this package, without those that explain it. */
    static List<String> lines(String file) {
        try (InputStream stream = Synonyms.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("data file " + file + " is missing");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> groups = new HashMap<>();
        for (String line : lines("synonyms.txt")) {
            List<String> group = List.of(Folding.fold(line).strip().split("\\s+"));
            for (String word : group) {
                List<String> known = new ArrayList<>(groups.getOrDefault(word, List.of(word)));
                group.stream().filter(other -> !known.contains(other)).forEach(known::add);
                groups.put(word, List.copyOf(known));
            }
        }
        return groups;
    }
}
