package org.gongkai.redaction.covering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.gongkai.screening.sighting.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoversTest {
    private static final Covers COVERS = new Covers(List.of(
            new Cover(Kind.MOBILE, "138-0013-8000", "138-****-8000"),
            new Cover(Kind.WELFARE, "赵德", "赵*"),
            new Cover(Kind.WELFARE, "赵德贵", "赵**")));

    @ParameterizedTest
    @CsvSource({
        "13800138000, 138****8000",
        "电话138 0013 8000。, 电话138 **** 8000。",
        "１３８００１３８０００, １３８****８０００",
        "138\u200b00138000, 138\u200b****8000",
        "1380013800, 1380013800",
        "赵德贵和赵德, 赵**和赵*",
        "赵　德　贵, 赵　*　*",
        "赵德贵赵德贵, 赵**赵**",
        "钱桂香, 钱桂香"
    })
    void what_is_covered_stands_in_its_place(String text, String covered) {
        assertThat(COVERS.applied(text)).isEqualTo(covered);
    }

    @Test
    void letters_are_found_in_either_case_and_width() {
        Covers covers = new Covers(List.of(new Cover(Kind.PLATE, "鲁H12K56", "鲁H1**56")));
        assertThat(covers.applied("鲁h12k56、鲁Ｈ１２Ｋ５６")).isEqualTo("鲁h1**56、鲁Ｈ１**５６");
    }

    @Test
    void a_sign_of_two_characters_is_covered_whole() {
        Covers covers = new Covers(List.of(new Cover(Kind.MINOR, "王\ud842\udfb7", "***")));
        assertThat(covers.applied("王\ud842\udfb7同学")).isEqualTo("***同学");
    }

    @Test
    void nothing_to_cover_is_found_nowhere() {
        Covers none = new Covers(List.of(new Cover(Kind.MOBILE, "-", "-")));
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.in("-")).isEmpty();
    }

    @Test
    void short_ones_are_left_out_where_they_would_be_found_by_chance() {
        Covers longer = COVERS.atLeast(7);
        assertThat(longer.applied("赵德贵13800138000")).isEqualTo("赵德贵138****8000");
        assertThat(COVERS.atLeast(12).isEmpty()).isTrue();
    }

    @Test
    void a_mask_is_as_long_as_what_it_covers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cover(Kind.MOBILE, "138", "*"))
                .withMessageContaining("3");
    }
}
