package org.gongkai.reader.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.reader.alignment.SeenColumns.Row;
import org.junit.jupiter.api.Test;

class SeenColumnsTest {
    private static final List<Integer> UNKNOWN = SeenColumns.UNKNOWN;

    @Test
    void rows_above_and_below_bear_witness() {
        SeenColumns columns = SeenColumns.of(
                List.of(new Row(10, 2, List.of(3)), new Row(10, 2, UNKNOWN), new Row(10, 2, List.of(3))));
        assertThat(columns.around(1)).containsExactly(List.of(3));
    }

    @Test
    void where_the_columns_moved_between_two_witnesses_both_are_possible() {
        SeenColumns columns = SeenColumns.of(
                List.of(new Row(10, 2, List.of(3)), new Row(10, 2, UNKNOWN), new Row(10, 2, List.of(2))));
        assertThat(columns.around(1)).containsExactlyInAnyOrder(List.of(3), List.of(2));
    }

    @Test
    void a_distant_row_is_no_witness_where_a_nearer_one_is() {
        SeenColumns columns = SeenColumns.of(
                List.of(new Row(10, 2, List.of(3)), new Row(10, 2, List.of(2)), new Row(10, 2, UNKNOWN)));
        assertThat(columns.around(2)).containsExactly(List.of(2));
    }

    @Test
    void rows_of_another_width_are_no_witnesses() {
        SeenColumns columns = SeenColumns.of(List.of(new Row(9, 2, List.of(3)), new Row(10, 2, UNKNOWN)));
        assertThat(columns.around(1)).isEmpty();
    }

    @Test
    void a_farther_row_with_its_label_in_the_same_column_is_heard_too() {
        SeenColumns columns = SeenColumns.of(
                List.of(new Row(10, 1, List.of(2)), new Row(10, 2, List.of(3)), new Row(10, 1, UNKNOWN)));
        assertThat(columns.around(2)).containsExactlyInAnyOrder(List.of(2), List.of(3));
    }
}
