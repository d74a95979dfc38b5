package org.gongkai.web.mistakes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupCodeTest {
    @Test
    void the_same_form_has_the_same_code_and_another_form_another_one() {
        LookupCode code = LookupCode.of("one");
        assertThat(LookupCode.of("one")).isEqualTo(code);
        assertThat(code.shown()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
        Set<LookupCode> codes = IntStream.range(0, 10_000)
                .mapToObj(i -> LookupCode.of("form " + i))
                .collect(Collectors.toSet());
        assertThat(codes).hasSize(10_000);
    }

    @Test
    void every_sign_comes_at_every_place() {
        for (int place = 0; place < 12; place++) {
            int at = place;
            assertThat(IntStream.range(0, 2_000)
                            .mapToObj(i -> LookupCode.of("form " + i).value().charAt(at))
                            .distinct()
                            .count())
                    .isEqualTo(32);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7KQ2-9XWM-30A1",
                "7kq29xwm30a1",
                " 7KQ2 9XWM 30A1 ",
                "7KQ2－9XWM—30A1",
                "7kq2-9xwm-3oal",
                "7KQ2-9XWM-3OAI"
            })
    void a_code_is_read_however_it_is_written(String typed) {
        assertThat(LookupCode.read(typed)).contains(new LookupCode("7KQ29XWM30A1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQ2-9XWM", "7KQ2-9XWM-30A1-0", "7KQ2-9XWM-30AU", "13800000000", "查询码"})
    void what_is_no_code_is_none(String typed) {
        assertThat(LookupCode.read(typed)).isEmpty();
    }

    @Test
    void nothing_of_it_gets_into_a_log() {
        assertThat(LookupCode.of("one").toString())
                .doesNotContain(LookupCode.of("one").value());
        assertThat(new Told("甲", "乙", "丙").toString()).doesNotContain("甲", "乙", "丙");
    }
}
