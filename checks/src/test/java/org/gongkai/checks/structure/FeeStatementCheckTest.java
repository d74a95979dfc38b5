package org.gongkai.checks.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.Checks;
import org.gongkai.checks.Profile;
import org.gongkai.checks.SampleReport;
import org.gongkai.report.form.Severity;
import org.junit.jupiter.api.Test;

class FeeStatementCheckTest {
    @Test
    void section_six_without_a_word_on_fees_is_an_error_since_2021() {
        assertThat(assertChecked(other("E2021", "没有其他需要报告的事项。")).the("RT-08").severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void that_none_were_charged_is_a_statement() {
        assertChecked(other("E2021", "本年度没有收取信息处理费。")).isSilentOn("RT-08");
    }

    @Test
    void another_word_for_fees_is_a_suspicion() {
        assertThat(assertChecked(other("E2021", "本年度没有收取任何费用。")).the("RT-08").severity())
                .isEqualTo(Severity.WARN);
    }

    @Test
    void the_form_of_2019_asks_for_none() {
        assertChecked(other("E2019", "无。")).isSilentOn("RT-08");
    }

    @Test
    void in_an_archive_it_is_a_suspicion() {
        assertThat(Checks.standard(Profile.ARCHIVE)
                        .check(other("E2021", "无其他事项。").build())
                        .stream()
                        .filter(finding -> finding.code().equals("RT-08"))
                        .map(finding -> finding.severity()))
                .containsExactly(Severity.WARN);
    }

    private static SampleReport other(String edition, String text) {
        return SampleReport.of(edition).bare().text("other", text);
    }
}
