package org.gongkai.documents.outgoing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The typefaces of official documents, with what stands in for them where they are not installed. */
public enum Face {
    /** For titles (小标宋). */
    SMALL_TITLE_SONG,
    /** For body text (仿宋). */
    FANG_SONG,
    /** For headings of the second level (楷体). */
    KAI,
    /** For headings of the first level (黑体); the only one without serifs. */
    HEI,
    /** For page numbers and tables (宋体). */
    SONG;

    private static final Map<String, List<String>> NAMES = names();

    /** The name that official documents ask for. */
    public String official() {
        return row().get(1);
    }

    /** Names of similar faces, best first. */
    public List<String> substitutes() {
        return List.of(row().get(2).split("\\|"));
    }

    private List<String> row() {
        return Objects.requireNonNull(NAMES.get(name()), () -> "faces.tsv has no line for " + this);
    }

    private static Map<String, List<String>> names() {
        try (InputStream stream = Face.class.getResourceAsStream("faces.tsv")) {
            byte[] bytes = Objects.requireNonNull(stream, "faces.tsv must be in this module's resources")
                    .readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", 3)))
                    .collect(Collectors.toMap(List::getFirst, row -> row));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
