package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.screening.sighting.Sighting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes out in an emergency speaks of children, the sick and the poor, of hills and rivers; it must not be held back for these. */
class EmergencyNoticesTest {
    @ParameterizedTest
    @MethodSource
    void only_names_are_found(Notice notice) {
        assertThat(new Screener().screen(notice.text(), LocalDate.of(2026, 7, 1)))
                .extracting(Sighting::found)
                .containsExactlyElementsOf(notice.names());
    }

    static Stream<Notice> only_names_are_found() {
        try (var notices = Objects.requireNonNull(EmergencyNoticesTest.class.getResourceAsStream("emergency.tsv"))) {
            return new String(notices.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Notice::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A notice and the names in it, in their order. */
    record Notice(String text, List<String> names) {
        static Notice of(String line) {
            String[] cells = line.split("\t", -1);
            return new Notice(cells[0], cells[1].equals("-") ? List.of() : List.of(cells[1].split(" ", -1)));
        }
    }
}
