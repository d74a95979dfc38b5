package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.report.Finding;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.Editions;
import org.gongkai.report.form.Severity;
import org.junit.jupiter.api.Test;

class StructureCheckTest {
    private static SampleReport without(java.util.function.Predicate<String> key) {
        SampleReport report = SampleReport.of("E2021");
        Editions.standard().named("E2021").cells().stream()
                .map(CellDefinition::key)
                .filter(cell -> key.test(cell.name()))
                .forEach(cell -> report.absent(cell.name()));
        return report;
    }

    @Test
    void a_lost_total_column_is_one_finding() {
        Finding finding = assertChecked(without(key -> key.startsWith("requests.") && key.endsWith(".total")))
                .hasOnly("R3-06");
        assertThat(finding.message().zh()).isEqualTo("表三缺“总计”列，请按格式补上。");
        assertThat(finding.keys()).hasSize(25);
    }

    @Test
    void a_lost_table_is_one_finding() {
        Finding finding = assertChecked(without(key -> key.startsWith("review.") || key.startsWith("suit.")))
                .hasOnly("R3-06");
        assertThat(finding.message().zh()).startsWith("没有读到表四。如果文件里确实没有，请按格式补上");
        assertThat(finding.severity()).isEqualTo(Severity.WARN);
    }

    @Test
    void a_lost_row_is_named() {
        Finding finding = assertChecked(without(key -> key.startsWith("requests.results.partial.")))
                .hasOnly("R3-06");
        assertThat(finding.message().zh()).startsWith("表三缺 7 格：“部分公开”行“自然人”列、");
    }

    @Test
    void a_whole_form_is_not_mentioned() {
        assertChecked(SampleReport.of("E2021")).isSilent();
        assertChecked(SampleReport.of("E2019")).isSilent();
        assertChecked(SampleReport.of("E2018")).isSilent();
    }
}
