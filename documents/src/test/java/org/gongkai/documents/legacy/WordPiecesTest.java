package org.gongkai.documents.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.documents.Shown;
import org.junit.jupiter.api.Test;

/** Word files built piece by piece, for what no program at hand writes. */
class WordPiecesTest {
    private static final int FIRST_MERGED = 0x0001;
    private static final int MERGED = 0x0002;
    private static final int BELOW = 0x0020;
    private static final int RESTARTS = 0x0040;
    private static final int[] TWO = {0, 2000, 4000};
    private static final int[] THREE = {0, 2000, 4000, 6000};

    private static String shown(WordDraft draft) {
        return Shown.of(draft.bytes());
    }

    @Test
    void a_line_of_pieces_in_one_and_two_bytes_is_one_line() {
        WordDraft draft = new WordDraft()
                .wide("全年公开")
                .narrow("\u201C131\u201D")
                .wide("条，其中")
                .narrow("24 \u2014 107")
                .end('\r')
                .narrow("E-mail: a@b.cn")
                .end('\r');
        assertThat(shown(draft)).isEqualTo("L:全年公开“131”条，其中24 — 107 | L:E-mail: a@b.cn");
    }

    @Test
    void cells_merged_downwards_are_given_once_with_their_rows() {
        WordDraft draft = new WordDraft()
                .cell("事项")
                .cell("新收")
                .row(TWO, BELOW | RESTARTS, 0)
                .cell("")
                .cell("12")
                .row(TWO, BELOW, 0)
                .cell("结转")
                .cell("3")
                .row(TWO, BELOW | RESTARTS, 0);
        assertThat(shown(draft))
                .isEqualTo("<table> | C0 1x2 事项 | C1 新收 | /row | C1 12 | /row | C0 结转 | C1 3 | /row | </table>");
    }

    @Test
    void cells_merged_sideways_are_given_once_with_their_columns() {
        WordDraft draft = new WordDraft()
                .cell("甲")
                .cell("申请人情况")
                .cell("")
                .row(THREE, 0, FIRST_MERGED, MERGED)
                .cell("乙")
                .cell("自然人")
                .cell("法人")
                .row(THREE, 0, 0, 0);
        assertThat(shown(draft))
                .isEqualTo("<table> | C0 甲 | C1 2x1 申请人情况 | /row | C0 乙 | C1 自然人 | C2 法人 | /row | </table>");
    }

    @Test
    void a_table_in_a_cell_keeps_its_own_merged_cells() {
        WordDraft draft = new WordDraft()
                .cell("左")
                .innerCell("申请")
                .innerCell("1")
                .innerRow(TWO, BELOW | RESTARTS, 0)
                .innerCell("")
                .innerCell("2")
                .innerRow(TWO, BELOW, 0)
                .cell("")
                .row(TWO, 0, 0);
        assertThat(shown(draft)).isEqualTo("L:左 | <table> | C0 1x2 申请 | C1 1 | /row | C1 2 | /row | </table> | L:");
    }

    @Test
    void a_row_whose_shape_is_not_described_keeps_its_cells_in_order() {
        WordDraft draft = new WordDraft().cell("甲").cell("1").row(new int[] {0});
        assertThat(shown(draft)).isEqualTo("<table> | C0 甲 | C1 1 | /row | </table>");
    }
}
