package org.gongkai.report.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The editions of the statutory form that are known. */
public final class Editions {
    private static final String FOLDER = "editions/";
    private static final Editions STANDARD = load();

    private final List<Edition> all;

    /** Editions in order of validity. */
    public Editions(List<Edition> all) {
        this.all = List.copyOf(all);
    }

    /** The editions that come with the product; {@code editions/index} lists their files. */
    public static Editions standard() {
        return STANDARD;
    }

    /**
     * Reads an edition from the text of a data file.
     *
     * @throws IllegalArgumentException with the line that is wrong and what was expected
     */
    public static Edition parse(String text) {
        return new Edition(EditionText.parse(text));
    }

    /** All, the oldest first. */
    public List<Edition> all() {
        return all;
    }

    /** The edition valid for a report year, empty for years before the first. */
    public Optional<Edition> forYear(int reportYear) {
        return all.stream().filter(edition -> edition.isFor(reportYear)).findFirst();
    }

    /**
     * The edition of this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Edition named(String name) {
        return all.stream()
                .filter(edition -> edition.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no edition " + name + " among " + all));
    }

    private static Editions load() {
        return new Editions(resource("index")
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> parse(resource(line.strip() + ".form")))
                .toList());
    }

    private static String resource(String name) {
        try (InputStream stream = Editions.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + FOLDER + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
