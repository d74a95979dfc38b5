package org.gongkai.checks.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.gongkai.report.form.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawNameCheckTest {
    @ParameterizedTest
    @ValueSource(strings = {"政府信息公开条列", "中华人民共和国信息公开条例", "中华人民共和国行政复仪法", "政府信息公开信息处理费管理方法"})
    void a_title_one_or_two_characters_off_is_a_wrong_name(String title) {
        assertThat(assertChecked(SampleReport.of("E2021").text("overview", "根据《" + title + "》，编制本报告。"))
                        .the("LAW-01")
                        .message()
                        .zh())
                .startsWith("《" + title + "》的名称写错了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"中华人民共和国政府信息公开条例", "中华人民共和国行政诉讼法", "临江省政府信息公开条例", "柳溪镇人民政府信息公开指南", "条例", "优化营商环境若干规定"})
    void right_names_and_names_of_other_documents_are_silent(String title) {
        assertChecked(SampleReport.of("E2021").text("overview", "根据《" + title + "》，编制本报告。"))
                .isSilentOn("LAW-01");
    }

    @Test
    void a_name_broken_over_two_lines_is_read_whole() {
        assertChecked(SampleReport.of("E2021").text("overview", "为切实保障人民群众的知情权、参与权，根据《中华人民共和国", "信息公开条例》要求，编制本报告。"))
                .hasOne("LAW-01");
    }

    @Test
    void the_short_name_alone_is_only_noted() {
        assertThat(assertChecked(SampleReport.of("E2021").bare().text("overview", "根据《政府信息公开条例》，编制本报告。"))
                        .the("LAW-04")
                        .severity())
                .isEqualTo(Severity.INFO);
        assertChecked(SampleReport.of("E2021").text("overview", "根据《中华人民共和国政府信息公开条例》和《政府信息公开条例》第五十条。"))
                .isSilentOn("LAW-04");
    }
}
