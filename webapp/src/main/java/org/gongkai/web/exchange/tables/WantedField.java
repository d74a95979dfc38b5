package org.gongkai.web.exchange.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A field that is wanted of a table.
 *
 * @param key by which the purpose knows it
 * @param isRequired whether nothing can be taken without it
 * @param words what its column is called elsewhere, the usual ones first
 */
public record WantedField(String key, boolean isRequired, List<String> words) {
    private static final int PARTS = 3;

    /** Copies the list. */
    public WantedField {
        words = List.copyOf(words);
    }

    /**
     * Reads fields from a resource: a line each of key, {@code required} or {@code optional}, and words parted by commas, with tabs
     * between; lines that begin with # are comments.
     *
     * @throws IllegalArgumentException where the resource is missing or a line is none of these
     */
    public static List<WantedField> read(Class<?> beside, String resource) {
        return lines(beside, resource).stream().map(WantedField::line).toList();
    }

    static List<String> lines(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource + " beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WantedField line(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != PARTS || !parts[1].matches("required|optional")) {
            throw new IllegalArgumentException(
                    "expected key, required or optional, words with tabs between, but found: " + line);
        }
        return new WantedField(parts[0], parts[1].equals("required"), Arrays.asList(parts[2].split(",")));
    }
}
