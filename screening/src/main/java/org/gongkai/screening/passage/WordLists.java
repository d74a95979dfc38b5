package org.gongkai.screening.passage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Words by the name of their list, from the files beside the classes: {@code [name]} begins a list, blanks part words. */
public final class WordLists {
    private static final Pattern NAME = Pattern.compile("\\[[a-z-]+]");

    private final Map<String, List<String>> lists = new HashMap<>();

    private WordLists() {}

    /**
     * The lists of a file beside a class.
     *
     * @throws IllegalStateException there is none, or words stand before the first name
     */
    public static WordLists beside(Class<?> reader, String file) {
        WordLists read = new WordLists();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(reader.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            String name = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                name = read.take(line.strip(), name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private String take(String line, String name) {
        if (line.isEmpty() || line.startsWith("#")) {
            return name;
        }
        if (NAME.matcher(line).matches()) {
            return line.substring(1, line.length() - 1);
        }
        if (name.isEmpty()) {
            throw new IllegalStateException("words stand before the first [name]: " + line);
        }
        lists.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(List.of(line.split("\\s+")));
        return name;
    }

    /**
     * The words of a list, in the order of the file.
     *
     * @throws IllegalStateException there is no such list
     */
    public List<String> of(String name) {
        List<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalStateException("there is no list [" + name + "]");
        }
        return List.copyOf(words);
    }

    /** Whether any of these words stands in a text. */
    public static boolean anyIn(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
