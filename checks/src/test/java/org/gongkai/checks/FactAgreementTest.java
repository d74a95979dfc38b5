package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.report.Finding;
import org.gongkai.report.form.Severity;
import org.junit.jupiter.api.Test;

/** Shares, figures stated twice, and the 2018 statistics table against the text. */
class FactAgreementTest {
    private static SampleReport share(String part, String share) {
        return SampleReport.of("E2021")
                .fact("disclosed.total", "公开信息339条", "339", "条")
                .fact("disclosed.topic", "动态" + part + "条", part, "条")
                .fact("percent.share", "占" + share + "%", share, "%");
    }

    @Test
    void a_share_is_recomputed_from_part_and_whole() {
        assertChecked(share("112", "33.04")).isSilent();
        assertChecked(share("112", "33")).isSilent();
        assertChecked(share("112", "33.0")).isSilent();
        Finding finding = assertChecked(share("112", "43.04")).hasOnly("RT-04");
        assertThat(finding.severity()).isEqualTo(Severity.WARN);
        assertThat(finding.message().zh()).isEqualTo("112条 占 339条 的 33.04%，写的是 43.04%，请核对。");
        assertThat(finding.places().getFirst().quote()).isEqualTo("占43.04%");
    }

    @Test
    void a_share_of_another_whole_named_before_is_right() {
        assertChecked(SampleReport.of("E2021")
                        .fact("disclosed.total", "公开信息400条", "400", "条")
                        .fact("disclosed.channel", "网站200条", "200", "条")
                        .fact("disclosed.topic", "动态100条", "100", "条")
                        .fact("percent.share", "占50%", "50", "%"))
                .isSilent();
    }

    @Test
    void a_rate_of_proposals_dealt_with_is_recomputed() {
        SampleReport all = SampleReport.of("E2021")
                .fact("proposals.total", "收到建议14件", "14", "件")
                .fact("proposals.handled", "办结14件", "14", "件")
                .fact("percent.rate", "办结率100%", "100", "%");
        assertChecked(all).isSilent();
        SampleReport some = SampleReport.of("E2021")
                .fact("proposals.total", "收到建议14件", "14", "件")
                .fact("proposals.handled", "办结7件", "7", "件")
                .fact("percent.rate", "办结率100%", "100", "%");
        assertChecked(some).hasOnly("RT-04");
    }

    @Test
    void the_same_figure_stated_twice_differently_wants_a_look() {
        SampleReport twice = SampleReport.of("E2021")
                .fact("disclosed.total", "主动公开政府信息131条", "131", "条")
                .fact("disclosed.total", "主动公开政府信息113条", "113", "条");
        Finding finding = assertChecked(twice).hasOnly("RT-13");
        assertThat(finding.severity()).isEqualTo(Severity.WARN);
        assertChecked(SampleReport.of("E2021")
                        .fact("disclosed.total", "主动公开政府信息131条", "131", "条")
                        .fact("disclosed.total", "更新公开重点领域信息113条", "113", "条"))
                .isSilent();
    }

    @Test
    void more_proposals_dealt_with_than_received_want_a_look() {
        assertChecked(SampleReport.of("E2021")
                        .fact("proposals.total", "收到建议4件", "4", "件")
                        .fact("proposals.handled", "办结5件", "5", "件"))
                .hasOnly("RT-13");
    }

    @Test
    void requests_of_the_text_balance_even_without_a_table() {
        SampleReport text = SampleReport.of("E2018")
                .absent("s18.requests.received")
                .absent("s18.requests.closed")
                .fact("requests.received", "收到申请10件", "10", "件")
                .fact("requests.carriedIn", "上年结转2件", "2", "件")
                .fact("requests.answered", "答复9件", "9", "件")
                .fact("requests.carriedOut", "结转下年2件", "2", "件");
        assertThat(assertChecked(text).the("RT-13").message().zh()).contains("合计 12 件", "合计 11 件", "相差 1 件");
    }

    @Test
    void a_blank_row_of_the_2018_table_beside_a_figure_of_the_text_wants_a_look() {
        SampleReport report = SampleReport.of("E2018")
                .blank("s18.capacity.staff.full_time")
                .fact("staff.fullTime", "专职人员2名", "2", "名");
        Finding finding = assertChecked(report).the("R18-13");
        assertThat(finding.message().zh()).contains("专职人员2名", "空着");
        assertThat(finding.keys()).extracting(Object::toString).hasSize(1);
    }

    @Test
    void blank_rows_beside_stated_nones_are_told_once() {
        SampleReport report = SampleReport.of("E2018")
                .blank("s18.review")
                .blank("s18.suit")
                .fact("reviews", "没有行政复议", "0", "件")
                .fact("suits", "没有行政诉讼", "0", "件");
        assertThat(assertChecked(report).the("R18-13").keys()).hasSize(2);
    }

    @Test
    void a_reading_point_named_in_the_text_is_counted_in_the_table() {
        SampleReport report =
                SampleReport.of("E2018").blank("s18.capacity.reading_points").text("overview", "在服务大厅设立信息查阅点，方便群众。");
        assertThat(assertChecked(report).the("R18-13").places().getFirst().quote())
                .isEqualTo("设立信息查阅点");
    }
}
