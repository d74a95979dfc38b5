package org.gongkai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.reader.ColumnsTest.said;

import java.util.List;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;

/** Tables whose cells run together without anything between them. */
class FusedTextTest {
    private static final String REPEAT = "requests.results.rejected.repeat.";

    private static Report fused(String repeatRow, String otherRows) {
        return TextReports.of("E2021")
                .values(row -> (row.key() + ".").equals(REPEAT)
                        ? repeatRow
                        : row.width() == 7
                                ? otherRows
                                : "0\t".repeat(row.width()).stripTrailing())
                .text(text -> text.replaceAll("[\t\n]", ""))
                .only();
    }

    private static List<String> read(Report report) {
        return List.of("natural", "corp_business", "corp_research", "corp_charity", "corp_legal", "corp_other", "total")
                .stream()
                .map(column -> said(report.cell(REPEAT + column).value()))
                .toList();
    }

    @Test
    void one_digit_each_is_cut_in_one_way() {
        assertThat(read(fused("3\t0\t0\t0\t0\t1\t4", "0\t0\t0\t0\t0\t0\t0")))
                .containsExactly("3", "0", "0", "0", "0", "1", "4");
    }

    @Test
    void numbers_of_two_digits_are_cut_by_the_rows_sum() {
        assertThat(read(fused("20\t0\t0\t0\t0\t0\t20", "0\t0\t0\t0\t0\t0\t0")))
                .containsExactly("20", "0", "0", "0", "0", "0", "20");
    }

    @Test
    void a_row_that_may_have_lost_a_blank_is_unread() {
        assertThat(read(fused("64\t0\t0\t2\t0\t4\t70", "0\t0\t0\t0\t0\t0\t0"))).containsOnly("?");
    }

    @Test
    void without_its_last_column_only_single_digits_are_cut() {
        Report report = TextReports.of("E2021")
                .values(row -> row.width() == 7
                        ? "0\t0\t3\t0\t0\t1"
                        : "0\t".repeat(row.width()).stripTrailing())
                .text(text -> text.replaceFirst("其他\t总计", "其他").replace("\t", ""))
                .only();
        assertThat(read(report)).containsExactly("0", "0", "3", "0", "0", "1", "absent");
    }
}
