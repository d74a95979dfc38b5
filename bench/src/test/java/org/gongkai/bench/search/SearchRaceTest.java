package org.gongkai.bench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drill of searching with a fixed seed and few items. */
class SearchRaceTest {
    private static final long SEED = 7;

    @Test
    void the_product_finds_what_the_library_finds(@TempDir Path folder) throws IOException {
        try (SearchRace race = new SearchRace(folder, SEED, 600)) {
            assertThat(race.build().count()).isEqualTo(600);
            // how long it took is said nowhere here: clocks of processors tick every hundredth of a second on some
            // machines
            assertThat(race.ask(60).different()).isEmpty();
        }
    }

    @Test
    void words_are_used_as_unevenly_as_in_a_language() {
        Vocabulary vocabulary = new Vocabulary(SEED, InventedTexts.WORDS);
        assertThat(vocabulary.size()).isGreaterThanOrEqualTo(50_000);
        SplittableRandom random = new SplittableRandom(SEED);
        Map<String, Integer> drawn = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            drawn.merge(vocabulary.draw(random), 1, Integer::sum);
        }
        int most = drawn.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        assertThat(most).isBetween(7_000, 10_000);
        assertThat(drawn.size()).isGreaterThan(15_000);
    }

    @Test
    void texts_have_eight_hundred_to_two_thousand_characters_and_come_out_the_same_again(@TempDir Path folder)
            throws IOException {
        try (InventedItems items = items(folder.resolve("a"));
                InventedItems again = items(folder.resolve("b"))) {
            for (int i = 49; i >= 0; i--) {
                again.document(Integer.toString(i));
            }
            for (int i = 0; i < 50; i++) {
                String id = Integer.toString(i);
                assertThat(items.document(id).orElseThrow().wording().text()).hasSizeBetween(800, 2_005);
                assertThat(items.document(id)).isEqualTo(again.document(id));
            }
            assertThat(items.document("50")).isEmpty();
        }
    }

    private static InventedItems items(Path file) throws IOException {
        return new InventedItems(new InventedTexts(SEED), 50, file);
    }
}
