package org.gongkai.bench.drills;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.testkit.mangle.Mangler.WordPlant;
import org.junit.jupiter.api.Test;

/** The drill of words with fixed seeds and few reports of plain text. */
class PlantedWordsTest {
    private static final int REPORTS = 60;
    private final PlantedWords words = new PlantedWords(new Drill(new String[] {"--formats", "TEXT"}));

    @Test
    void listed_kinds_are_found() {
        assertThat(words.find(WordPlant.LISTED, 1, REPORTS).recall()).isGreaterThanOrEqualTo(WordsDrill.LISTED);
    }

    @Test
    void words_of_a_list_written_without_sight_of_the_lexicon_are_found() {
        assertThat(words.find(WordPlant.BLIND_WORD, 1, REPORTS).recall()).isGreaterThanOrEqualTo(WordsDrill.BLIND);
    }

    @Test
    void clean_reports_are_left_alone() {
        assertThat(words.falseAlarms(1, REPORTS)).isLessThanOrEqualTo(WordsDrill.ALARMS);
    }
}
