package org.gongkai.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.gongkai.documents.outgoing.TableCell.Kind;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final TableCell CELL = TableCell.of(Kind.VALUE, "1");

    @Test
    void a_cell_that_reaches_down_moves_those_of_the_next_row_to_the_right() {
        Table table = new Table("", List.of(1.0, 1.0), 0, List.of(List.of(CELL.spanning(1, 2), CELL), List.of(CELL)));
        assertThat(table.placed().getLast().column()).isEqualTo(1);
    }

    @Test
    void cells_that_do_not_fit_are_refused_with_their_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("", List.of(1.0), 0, List.of(List.of(CELL, CELL))))
                .withMessageContaining("row 0, column 1");
    }

    @Test
    void text_loses_only_what_no_file_can_hold() {
        assertThat(new Run("甲\u0000\u000B乙\r\n𠮷\uD800\t", TextRole.BODY).text())
                .isEqualTo("甲乙\n𠮷 ");
    }
}
