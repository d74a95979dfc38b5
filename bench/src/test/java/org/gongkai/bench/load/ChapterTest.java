package org.gongkai.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChapterTest {
    @Test
    void a_figure_just_over_its_bar_is_not_rounded_under_it() {
        assertThat(Chapter.Bar.of("p95", 25.001, 25).figure()).isEqualTo(25.01);
        assertThat(Chapter.Bar.of("p95", 24.5, 25).figure()).isEqualTo(24.5);
    }

    @Test
    void where_nothing_was_answered_there_is_no_figure() {
        assertThat(Chapter.Bar.of("p95", Double.NaN, 25).figure()).isNaN();
        assertThat(Chapter.Bar.of("p95", Double.POSITIVE_INFINITY, 25).figure()).isInfinite();
    }
}
