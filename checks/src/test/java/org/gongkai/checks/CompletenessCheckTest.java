package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.report.CellValue;
import org.gongkai.report.Finding;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellType;
import org.gongkai.report.form.Editions;
import org.gongkai.report.form.Severity;
import org.junit.jupiter.api.Test;

class CompletenessCheckTest {
    @Test
    void a_blank_cell_is_no_zero_and_an_error_before_publication() {
        Finding finding = assertChecked(SampleReport.of("E2021").blank("requests.received.natural"))
                .hasOnly("R3-04");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message().zh()).isEqualTo("表三：应填的 175 格中有 1 格空着：“本年新收政府信息公开申请数量”行“自然人”列。没有发生的请填 0。");
    }

    @Test
    void a_blank_cell_of_the_past_is_only_noted() {
        var report = SampleReport.of("E2021").blank("requests.received.natural").build();
        assertThat(Checks.standard(Profile.ARCHIVE).check(report))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARN);
    }

    @Test
    void fifty_blanks_of_the_statistics_table_are_one_finding_with_their_number() {
        SampleReport report = SampleReport.of("E2018");
        Editions.standard().named("E2018").cells().stream()
                .filter(cell -> cell.type() != CellType.HEADING)
                .skip(4)
                .map(CellDefinition::key)
                .forEach(key -> report.blank(key.name()));
        Finding finding = assertChecked(report).hasOnly("R18-12");
        assertThat(finding.keys()).hasSize(54);
        assertThat(finding.message().zh()).startsWith("统计表：应填的 58 格中有 54 格空着：").contains("等。");
    }

    @Test
    void a_dash_is_told_apart_from_a_blank() {
        Finding finding = assertChecked(
                        SampleReport.of("E2021").cell("review.total", new CellValue.NilMark("/"), "/", 1))
                .hasOnly("R3-04");
        assertThat(finding.message().zh()).contains("有 1 格填的是“/”：“行政复议›总计”");
    }

    @Test
    void an_unread_cell_is_not_the_clerks_fault() {
        assertChecked(SampleReport.of("E2021")
                        .cell("review.total", new CellValue.Unreadable(CellValue.Reason.RUN_TOGETHER), "00", 0.3))
                .isSilent();
    }
}
