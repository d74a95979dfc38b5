package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.report.Finding;
import org.gongkai.report.form.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableCheckTest {
    /** Seventy-four requests came in, one was carried in, all were granted. */
    private static SampleReport requests() {
        SampleReport report = SampleReport.of("E2021");
        for (String column : new String[] {"natural", "total"}) {
            report.cell("requests.received." + column, 74)
                    .cell("requests.carried_in." + column, 1)
                    .cell("requests.results.granted." + column, 75)
                    .cell("requests.results.total." + column, 75);
        }
        return report;
    }

    @ParameterizedTest
    @CsvSource({
        "requests.received, 收到政府信息公开申请74件, 74",
        "requests.carriedIn, 上年结转1件, 1",
        "requests.answered, 办结75件, 75",
        "requests.results.granted, 予以公开75件, 75",
        "requests.natural, 自然人申请74件, 74",
        "requests.natural, 自然人申请75件, 75",
        "normative.made, 制发规范性文件0件, 0"
    })
    void what_the_table_says_is_not_mentioned(String kind, String quote, String number) {
        assertChecked(requests().fact(kind, quote, number, "件")).isSilent();
    }

    @Test
    void a_figure_that_is_only_the_sum_of_received_and_carried_in_wants_a_look() {
        Finding finding = assertChecked(requests().fact("requests.received", "收到申请75件", "75", "件"))
                .hasOnly("RT-03");
        assertThat(finding.severity()).isEqualTo(Severity.WARN);
        assertThat(finding.message().zh()).contains("收到申请75件", "74", "“二、上年结转政府信息公开申请数量” 1 = 75");
    }

    @Test
    void a_text_that_says_so_may_count_those_carried_in() {
        assertChecked(requests().fact("requests.received", "共收办申请75件", "75", "件"))
                .isSilent();
    }

    @Test
    void a_figure_that_fits_no_reading_is_an_error_at_both_places() {
        Finding finding = assertChecked(requests().fact("requests.received", "收到申请70件", "70", "件"))
                .hasOnly("RT-03");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message().zh()).contains("相差 4");
        assertThat(finding.places()).hasSize(2);
        assertThat(finding.places().getFirst().quote()).isEqualTo("收到申请70件");
        assertThat(finding.expected()).isEqualTo("74");
        assertThat(finding.actual()).isEqualTo("70");
    }

    @Test
    void suits_are_counted_over_both_kinds_or_one() {
        SampleReport report = SampleReport.of("E2021")
                .cell("suit.direct.upheld", 2)
                .cell("suit.direct.total", 2)
                .cell("suit.after_review.upheld", 1)
                .cell("suit.after_review.total", 1)
                .cell("review.upheld", 1)
                .cell("review.total", 1);
        assertChecked(report.fact("suits", "行政诉讼3件", "3", "件")).isSilent();
        assertChecked(report.fact("reviews", "没有发生行政复议", "0", "件")).hasOnly("RT-03");
    }

    @Test
    void one_figure_that_fits_explains_the_others_of_its_kind() {
        assertChecked(requests()
                        .fact("requests.received", "收到申请74件", "74", "件")
                        .fact("requests.received", "上门收到申请9件", "9", "件"))
                .isSilentOn("RT-03");
        assertChecked(requests()
                        .fact("requests.received", "收到申请70件", "70", "件")
                        .fact("requests.received", "另收到申请4件", "4", "件"))
                .isSilentOn("RT-03");
    }

    @Test
    void vague_figures_and_unsure_cells_are_left_alone() {
        assertChecked(requests().fact("requests.received", "收到申请70余件", "70", "件", 0.9))
                .isSilent();
        assertChecked(requests().unsure("requests.received.total", 74).fact("requests.received", "收到申请70件", "70", "件"))
                .isSilent();
    }

    @Test
    void documents_of_a_region_are_only_suspected() {
        SampleReport county = SampleReport.of("E2021").issuer("临江县人民政府");
        assertThat(assertChecked(county.fact("normative.made", "印发规范性文件5件", "5", "件"))
                        .hasOnly("RT-03")
                        .severity())
                .isEqualTo(Severity.WARN);
        assertThat(assertChecked(SampleReport.of("E2021").fact("normative.made", "印发规范性文件5件", "5", "件"))
                        .hasOnly("RT-03")
                        .severity())
                .isEqualTo(Severity.ERROR);
    }

    /** Three reviews stand in the table, the text says two. */
    private static Severity ofReviews(String paragraph, String quote) {
        SampleReport report = SampleReport.of("E2021").cell("review.upheld", 3).cell("review.total", 3);
        return assertChecked(report.textWithFact(paragraph, "reviews", quote, "2", "件"))
                .hasOnly("RT-03")
                .severity();
    }

    @Test
    void only_a_sentence_on_the_rows_own_matter_proves_the_difference() {
        assertThat(ofReviews("全年因政府信息公开被申请行政复议2件。", "全年因政府信息公开被申请行政复议2件")).isEqualTo(Severity.ERROR);
        assertThat(ofReviews("依申请公开方面答复及时。行政复议2件。", "行政复议2件")).isEqualTo(Severity.ERROR);
        assertThat(ofReviews("法治建设有序推进，行政复议2件。", "行政复议2件")).isEqualTo(Severity.WARN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"备案政府信息公开行政复议案件2件", "审理政府信息公开行政复议案件2件", "所属单位政府信息公开行政复议2件"})
    void another_scope_is_only_suspected(String clause) {
        assertThat(ofReviews("全年" + clause + "。", clause)).isEqualTo(Severity.WARN);
    }
}
