package org.gongkai.web.catalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTest {
    @ParameterizedTest
    @CsvSource({
        "20个工作日, 20wd",
        "自信息形成或者变更之日起20个工作日内, 20wd",
        "7日内, 7d",
        "30天, 30d",
        "实时公开, real-time",
        "及时, real-time",
        "长期公开, long-term",
        "按进展情况及时公开，公示期不少于5个工作日, text:按进展情况及时公开，公示期不少于5个工作日",
        "0个工作日, text:0个工作日",
        "每年3月底前, text:每年3月底前",
    })
    void what_catalogues_write_is_read_or_kept_as_it_is(String written, String stored) {
        assertThat(TimeLimit.read(written).stored()).isEqualTo(stored);
        assertThat(TimeLimit.of(stored)).isEqualTo(TimeLimit.read(written));
    }

    @Test
    void a_cadence_is_kept_with_its_day() {
        assertThat(Cadence.of("yearly:01-31").orElseThrow().stored()).isEqualTo("yearly:01-31");
        for (Cadence.Kind kind : Cadence.Kind.values()) {
            assertThat(Cadence.of(Cadence.of(kind).stored())).contains(Cadence.of(kind));
        }
        assertThat(Cadence.of("fortnightly")).isEmpty();
    }
}
