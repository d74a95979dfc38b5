package org.gongkai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.reader.ColumnsTest.said;

import java.util.List;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;

/** Text that keeps a page's layout with blanks: what is empty leaves nothing behind but its place. */
class PageLayoutTest {
    private static final String REPEAT = "requests.results.rejected.repeat.";
    private static final String ZEROS = "   0    0    0    0    0    0    0";

    /** The row between two full ones, each behind a label as wide as the others. */
    private static List<String> read(String row, String above, String below) {
        Report report = TextReports.of("E2021")
                .text(text -> text.replace("\t", "  ")
                        .replaceAll("(?m)^.*1.信访举报投诉类申请.*$", "1.信访举报投诉类申请" + above)
                        .replaceAll("(?m)^2.重复申请.*$", "2.重复申请" + " ".repeat(10) + row)
                        .replaceAll("(?m)^3.要求提供公开出版物.*$", "3.要求提供公开出版物" + below))
                .only();
        return List.of("natural", "corp_business", "corp_research", "corp_charity", "corp_legal", "corp_other", "total")
                .stream()
                .map(column -> said(report.cell(REPEAT + column).value()))
                .toList();
    }

    @Test
    void values_are_laid_under_the_columns_of_the_full_rows_around() {
        assertThat(read("   8                        1    9", ZEROS, ZEROS))
                .containsExactly("8", "blank", "blank", "blank", "blank", "1", "9");
    }

    @Test
    void a_row_that_the_rows_around_place_differently_is_unread() {
        assertThat(read("   8                        1    9", ZEROS, "     " + ZEROS))
                .doesNotContain("8", "9")
                .contains("?");
    }

    @Test
    void digits_spaced_out_by_single_blanks_are_one_number() {
        assertThat(read("  1 8  0    0    0    0    0  1 8", ZEROS, ZEROS))
                .containsExactly("18", "0", "0", "0", "0", "0", "18");
    }

    @Test
    void spaced_digits_do_not_fill_up_a_row_that_lost_its_blanks() {
        assertThat(read("  1 8       0    0    0       1 8", ZEROS, ZEROS)).doesNotContain("1", "8");
    }

    @Test
    void a_value_that_may_be_two_leaves_no_blank_beside_it() {
        assertThat(read("   8    0    5 +1      0    0    9", ZEROS, ZEROS)).doesNotContain("blank");
    }
}
