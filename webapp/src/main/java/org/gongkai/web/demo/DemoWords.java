package org.gongkai.web.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The invented names and texts of the demonstration. */
final class DemoWords {
    private final Map<String, List<String>> names;
    private final List<Topic> topics;
    private final Map<String, String> phrases;

    /**
     * What items are about; braces stand for the body, the year and two numbers.
     *
     * @param entries codes of the catalogue, the first that a body has counts
     */
    record Topic(String title, String first, String second, String keywords, List<String> entries) {}

    private DemoWords(Map<String, List<String>> names, List<Topic> topics, Map<String, String> phrases) {
        this.names = names;
        this.topics = topics;
        this.phrases = phrases;
    }

    static DemoWords load() {
        Map<String, List<String>> names = lines("names.tsv").stream()
                .collect(Collectors.toMap(
                        List::getFirst, line -> List.of(line.get(1).split(" "))));
        List<Topic> topics = lines("topics.tsv").stream()
                .map(line -> new Topic(
                        line.get(0),
                        line.get(1),
                        line.get(2),
                        line.get(3),
                        List.of(line.get(4).split(" "))))
                .toList();
        Map<String, String> phrases =
                lines("phrases.tsv").stream().collect(Collectors.toMap(List::getFirst, line -> line.get(1)));
        return new DemoWords(names, topics, phrases);
    }

    List<String> names(String what) {
        return Objects.requireNonNull(names.get(what), what);
    }

    /** A phrase with its names and numbers filled in: pairs of a name in braces and what stands for it. */
    String phrase(String key, Object... filled) {
        String phrase = Objects.requireNonNull(phrases.get(key), key);
        for (int i = 0; i < filled.length; i += 2) {
            phrase = phrase.replace("{" + filled[i] + "}", String.valueOf(filled[i + 1]));
        }
        return phrase;
    }

    List<Topic> topics() {
        return topics;
    }

    /** The cells of a file of the demonstration, line by line; cells at the end of a line may be empty. */
    static List<List<String>> lines(String file) {
        try (InputStream in = Objects.requireNonNull(DemoWords.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
