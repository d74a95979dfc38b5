package org.gongkai.testkit.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.report.FindingKind;

/** Which kinds of findings a kind of label is about, from the file {@code label-subjects}. */
final class LabelSubjects {
    private static final Map<String, Set<FindingKind>> SUBJECTS = load();

    private LabelSubjects() {}

    /** The kinds of a label's subject; all where the file does not name it. */
    static Set<FindingKind> of(String label) {
        return SUBJECTS.getOrDefault(label, EnumSet.allOf(FindingKind.class));
    }

    private static Map<String, Set<FindingKind>> load() {
        try (InputStream in =
                Objects.requireNonNull(LabelSubjects.class.getResourceAsStream("label-subjects"), "label-subjects")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(
                            words -> words[0],
                            words -> Arrays.stream(words)
                                    .skip(1)
                                    .map(FindingKind::valueOf)
                                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingKind.class)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
