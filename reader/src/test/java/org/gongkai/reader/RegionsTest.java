package org.gongkai.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.report.CellValue;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;

/** Finding tables and rows where the words of the form are torn apart or missing. */
class RegionsTest {
    private static final String TORN_APART = """
        四、政府信息公开行政复议、行政诉讼情况
        行政  政诉
        复议  讼
        0  0  0  0  0  0  0  0  0  0  0  3  0  0  3
        """;

    @Test
    void a_table_whose_header_is_torn_apart_is_found_by_its_sections_title() {
        Report report = TextReports.of("E2021")
                .text(text -> text.replaceAll("行政复议\t行政诉讼\t.*\n.*\n", TORN_APART))
                .only();
        assertThat(report.cell("suit.after_review.total").number())
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("3"));
    }

    @Test
    void an_empty_row_that_lost_its_label_is_neither_blank_nor_absent() {
        Report report = TextReports.of("E2021")
                .text(text -> text.replaceAll("(?m)^2.重复申请\t.*$", "\t\t\t\t\t\t\t\t"))
                .only();
        assertThat(report.cell("requests.results.rejected.repeat.total").value())
                .isInstanceOf(CellValue.Unreadable.class);
    }

    @Test
    void a_row_that_is_missing_without_a_trace_is_absent() {
        Report report = TextReports.of("E2021")
                .text(text -> text.replaceAll("(?m)^2.重复申请\t.*\n", ""))
                .only();
        assertThat(report.cell("requests.results.rejected.repeat.total").value())
                .isInstanceOf(CellValue.Absent.class);
    }

    @Test
    void a_heading_row_with_empty_cells_does_not_stand_for_a_missing_row() {
        Report report = TextReports.of("E2021")
                .text(text -> text.replaceAll("(?m)^.*行政许可\t.*\n", "第二十条第（五）项\t\t\n"))
                .only();
        assertThat(report.cell("disclosure.a20_5.licensing.decisions").value()).isInstanceOf(CellValue.Absent.class);
    }

    @Test
    void the_cells_of_a_form_whose_labels_are_cut_off_are_unread_and_not_absent() {
        Report report = TextReports.of("E2021")
                .text(text -> text.replaceAll("(?m)^[一二三四五六]、.*$", "")
                        .replaceAll("(?m)(?<=^|\\t)([^\\t\\n]{0,2})[^\\t\\n0-9]*(?=\\t|$)", "$1"))
                .only();
        assertThat(report.cell("suit.after_review.total").value()).isInstanceOf(CellValue.Unreadable.class);
    }

    @Test
    void the_cells_of_a_report_without_any_table_are_absent() {
        Report report = TextReports.of("E2021")
                .text(text -> text.replaceAll("(?m)^.*\\t.*$", ""))
                .only();
        assertThat(report.cell("suit.after_review.total").value()).isInstanceOf(CellValue.Absent.class);
    }
}
