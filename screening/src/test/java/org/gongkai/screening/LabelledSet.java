package org.gongkai.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.screening.sighting.Kind;

/** Texts with what stands in them, labelled by hand; {@code labelled.NOTE.md} says by which policy. */
final class LabelledSet {
    private static final String CELL = " ¦ ";
    private static final String NEXT = " ‖ ";

    private LabelledSet() {}

    /**
     * A labelled text.
     *
     * @param text with tabulators between cells
     */
    record Case(String id, String text, List<Label> labels) {}

    /** What stands in it; the same words may be labelled as often as they stand there. */
    record Label(Kind kind, String words) {}

    static List<Case> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LabelledSet.class.getResourceAsStream("labelled.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(LabelledSet::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case of(String line) {
        String[] fields = line.split("\t", -1);
        String text = fields[1].replace("\\n", "\n").replace(CELL, "\t");
        List<Label> labels = new ArrayList<>();
        if (!fields[2].equals("-")) {
            Stream.of(fields[2].split(NEXT)).map(LabelledSet::label).forEach(labels::add);
        }
        return new Case(fields[0], text, List.copyOf(labels));
    }

    private static Label label(String told) {
        int colon = told.indexOf(':');
        return new Label(Kind.valueOf(told.substring(0, colon)), told.substring(colon + 1));
    }
}
