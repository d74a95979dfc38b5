package org.gongkai.checks.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gongkai.report.form.CellKey;

/**
 * A thing of the statistics table that a text may name without a figure.
 *
 * @param kind kind of its figure
 * @param keys rows that count it
 * @param pattern what names it
 */
record Mention(String kind, List<CellKey> keys, Pattern pattern) {
    private static final List<Mention> ALL = load();

    /** All things, from the file {@code mentions}. */
    static List<Mention> all() {
        return ALL;
    }

    private static List<Mention> load() {
        try (InputStream stream = Mention.class.getResourceAsStream("mentions")) {
            byte[] bytes = Objects.requireNonNull(stream, "resource mentions is missing")
                    .readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> of(line.split(" ", 3)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mention of(String[] fields) {
        List<CellKey> keys =
                Arrays.stream(fields[1].split("\\+")).map(CellKey::new).toList();
        return new Mention(fields[0], keys, Pattern.compile(fields[2]));
    }
}
