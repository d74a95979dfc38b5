package org.gongkai.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;

/** Values that no row of the form took: what stands beside them is neither absent nor blank. */
class LooseValuesTest {
    private static final String REPEAT = "requests.results.rejected.repeat.";
    private static final String REPEAT_LINE = "(?m)^2.重复申请.*$";

    private static String said(Report report, String key) {
        return ColumnsTest.said(report.cell(key).value());
    }

    @Test
    void a_table_whose_values_fit_no_row_is_unread_and_not_absent() {
        Report report = TextReports.of("E2021")
                .values(row -> row.width() == 15
                        ? "1\t2\t3"
                        : "0\t".repeat(row.width()).stripTrailing())
                .only();
        assertThat(List.of("review.total", "suit.direct.total", "suit.after_review.total"))
                .allSatisfy(key -> assertThat(said(report, key)).isEqualTo("?"));
    }

    @Test
    void a_blank_row_beside_values_of_no_row_is_not_blank() {
        Report report = TextReports.of("E2021")
                .text(text -> text.replaceAll(REPEAT_LINE, "2.重复申请\t\t\t\t\t\t\t\n其\t1\t0\t0\t0\t0\t0\t1"))
                .only();
        assertThat(said(report, REPEAT + "natural")).isEqualTo("?");
    }

    @Test
    void a_row_printed_twice_takes_nothing_from_the_blanks_of_its_neighbours() {
        String twice = "2.重复申请\t1\t0\t0\t0\t0\t\t1";
        Report report = TextReports.of("E2021")
                .text(text -> text.replaceAll(REPEAT_LINE, twice + "\n" + twice))
                .only();
        assertThat(said(report, REPEAT + "corp_other")).isEqualTo("blank");
    }

    @Test
    void a_row_without_label_printed_a_cell_a_line_leaves_both_rows_unread() {
        String cells = "2.重复申请 |\n1 |\n0 |\n0 |\n0 |\n0 |\n0 |\n1 |\n |\n2 |\n0 |\n0 |\n0 |\n0 |\n0 |\n2 |";
        Report report = TextReports.of("E2021")
                .text(text -> text.replaceAll(REPEAT_LINE, cells).replaceAll("(?m)^3.要求提供公开出版物.*\\n", ""))
                .only();
        assertThat(said(report, REPEAT + "total")).isEqualTo("?");
        assertThat(said(report, "requests.results.rejected.publication.total")).isEqualTo("?");
    }

    @Test
    void what_is_not_found_is_never_called_absent_with_full_confidence() {
        Report report = TextReports.of("E2021")
                .text(text -> text.replaceAll(REPEAT_LINE + "\\n", ""))
                .only();
        assertThat(said(report, REPEAT + "total")).isEqualTo("absent");
        assertThat(report.cell(REPEAT + "total").confidence()).isLessThan(0.98);
    }

    @Test
    void many_short_rows_are_not_put_together_to_one_long_row() {
        Report report = TextReports.of("E2021")
                .values(row -> row.width() == 15
                        ? "1\t2\n3\t4\n5\t6\n7\t8\n9\t10\n11\t12\n13\t14\t15"
                        : "0\t".repeat(row.width()).stripTrailing())
                .only();
        assertThat(said(report, "review.total")).isEqualTo("?");
        assertThat(said(report, "suit.direct.upheld")).isEqualTo("?");
    }

    @Test
    void a_column_that_the_header_lacks_is_unread_where_rows_without_labels_may_be_it() {
        TextReports narrow = TextReports.of("E2021")
                .values(row -> "0\t".repeat(Math.min(6, row.width())).stripTrailing());
        assertThat(said(narrow.text(LooseValuesTest::withoutTotal).only(), REPEAT + "total"))
                .isEqualTo("absent");
        Report split =
                narrow.text(text -> withoutTotal(text) + "\t0\n".repeat(20)).only();
        assertThat(said(split, REPEAT + "total")).isEqualTo("?");
    }

    private static String withoutTotal(String text) {
        return text.replaceAll("(?m)^(.*\t其他)\t总计\t$", "$1\t");
    }
}
