package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.screening.LabelledSet.Case;
import org.gongkai.screening.sighting.Kind;
import org.gongkai.screening.sighting.Sighting;
import org.junit.jupiter.api.Test;

/**
 * Precision and recall on the labelled set. The words and patterns were tried on the cases with an odd number; those with an even
 * number were never looked at. {@code docs/evidence/screening.md} shows exactly these figures: where they change, it changes.
 */
class AccuracyTest {
    private static final Path EVIDENCE = Path.of("..", "docs", "evidence", "screening.md");
    private static final List<Case> CASES = LabelledSet.read();

    @Test
    void the_evidence_shows_what_is_measured() throws IOException {
        Accuracy all = Accuracy.of(CASES);
        List<String> rows = Stream.concat(
                        Stream.of(Kind.values())
                                .filter(kind -> !kind.isWording())
                                .map(kind -> "| " + kind + " | " + all.of(kind) + " |"),
                        Stream.of(
                                "| all | " + all.total() + " |",
                                "| cases not tried on | " + half(0).total() + " |",
                                "| cases tried on | " + half(1).total() + " |"))
                .toList();

        assertThat(Files.readAllLines(EVIDENCE))
                .as(String.join("\n", all.differences()))
                .containsAll(rows);
    }

    @Test
    void no_identity_number_and_no_mark_of_secrecy_is_missed() {
        Accuracy all = Accuracy.of(CASES);

        assertThat(all.of(Kind.RESIDENT_ID).recall()).isEqualTo(1);
        assertThat(all.of(Kind.SECRET_MARK).recall()).isEqualTo(1);
    }

    @Test
    void what_was_masked_is_found_no_more() {
        Screener screener = new Screener();
        for (Case one : CASES) {
            StringBuilder masked = new StringBuilder(one.text());
            for (Sighting sighting : screener.screen(one.text(), LocalDate.EPOCH)) {
                sighting.masked().ifPresent(mask -> masked.replace(sighting.from(), sighting.to(), mask));
            }
            assertThat(screener.screen(masked.toString(), LocalDate.EPOCH).stream()
                            .filter(sighting -> sighting.masked().isPresent()))
                    .as("%s %s", one.id(), masked)
                    .isEmpty();
        }
    }

    private static Accuracy half(int remainder) {
        return Accuracy.of(CASES.stream()
                .filter(one -> Integer.parseInt(one.id().substring(1)) % 2 == remainder)
                .toList());
    }
}
