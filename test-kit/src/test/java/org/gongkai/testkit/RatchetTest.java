package org.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongkai.testkit.score.Ratchet;
import org.gongkai.testkit.score.Ratchet.Change;
import org.junit.jupiter.api.Test;

class RatchetTest {
    private static final Ratchet RECORDED = new Ratchet(90, 2, 8);

    @Test
    void the_same_counts_are_no_change() {
        assertThat(RECORDED.to(new Ratchet(90, 2, 8))).isEqualTo(Change.NONE);
    }

    @Test
    void one_more_wrong_cell_is_worse_whatever_else_got_better() {
        assertThat(RECORDED.to(new Ratchet(97, 3, 0))).isEqualTo(Change.WORSE);
    }

    @Test
    void one_more_abstention_is_worse() {
        assertThat(RECORDED.to(new Ratchet(90, 1, 9))).isEqualTo(Change.WORSE);
    }

    @Test
    void fewer_right_cells_are_worse() {
        assertThat(RECORDED.to(new Ratchet(89, 2, 8))).isEqualTo(Change.WORSE);
    }

    @Test
    void a_cell_that_is_now_read_is_better() {
        assertThat(RECORDED.to(new Ratchet(91, 2, 7))).isEqualTo(Change.BETTER);
    }

    @Test
    void what_is_recorded_is_read_again() {
        assertThat(Ratchet.parse(RECORDED.text())).isEqualTo(RECORDED);
    }

    @Test
    void a_record_without_a_count_is_refused_with_its_name() {
        assertThatThrownBy(() -> Ratchet.parse("right\t90\nwrong\t2\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("abstained");
    }
}
