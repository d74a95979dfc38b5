package org.gongkai.web.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SyllablesTest {
    @Test
    void of_a_word_that_is_still_typed_the_whole_syllables_are_taken() {
        assertThat(TypedSound.whole("dibaob")).isEqualTo("dibao");
        assertThat(TypedSound.whole("nongcundib")).isEqualTo("nongcundi");
        assertThat(TypedSound.whole("nong")).isEmpty();
        assertThat(TypedSound.whole("bvbv")).isEmpty();
        assertThat(TypedSound.isSound("d")).isFalse();
        assertThat(TypedSound.isSound("pm2")).isFalse();
    }

    @Test
    void a_word_may_be_read_in_more_than_one_way() {
        assertThat(Syllables.readings("xian", 8)).containsExactlyInAnyOrder(List.of("xian"), List.of("xi", "an"));
    }

    @Test
    void what_is_no_pinyin_has_no_reading() {
        assertThat(Syllables.readings("gdp", 8)).isEmpty();
        assertThat(Syllables.readings("email", 8)).isEmpty();
    }

    @Test
    void a_word_of_many_readings_is_read_in_so_many_ways_and_no_more() {
        assertThat(Syllables.readings("anananananananananananananananananan", 8))
                .hasSize(8);
    }
}
