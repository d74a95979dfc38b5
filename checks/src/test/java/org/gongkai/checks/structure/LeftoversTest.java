package org.gongkai.checks.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.gongkai.report.form.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {
    @ParameterizedTest
    @ValueSource(strings = {"县政务公开办", "临江市人民政府办公室：", "区政府信息公开工作领导小组办公室"})
    void the_office_a_report_was_sent_to_does_not_stand_above_it(String line) {
        assertChecked(preface(line, "根据有关规定，编制本报告。")).hasOne("NOISE-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"临江市政务公开办负责解释。", "一、总体情况", "柳溪镇人民政府"})
    void other_first_lines_are_left_alone(String line) {
        assertChecked(preface(line, "根据有关规定，编制本报告。")).isSilentOn("NOISE-05");
    }

    @Test
    void the_body_itself_may_stand_above_its_report() {
        assertChecked(preface("临江市政务公开办公室", "根据有关规定，编制本报告。").issuer("临江市政务公开办公室"))
                .isSilentOn("NOISE-05");
        assertChecked(preface("临江市人民政府办公室", "根据有关规定，编制本报告。")).isSilentOn("NOISE-05");
    }

    @Test
    void what_stands_on_the_next_line_fills_a_field() {
        assertChecked(preface("联系电话：", "0900-8765432")).isSilentOn("PART-09");
        assertChecked(preface("各科室明确一名联系人：", "办公室王某，民政办李某。")).isSilentOn("PART-09");
        assertChecked(preface("联系电话：", "填报日期：2019年1月8日")).hasOne("PART-09");
        assertChecked(preface("填报单位（盖章）：", "附件4")).hasOne("PART-09");
        assertChecked(preface("填报日期：", "一、总体情况")).hasOne("PART-09");
    }

    @Test
    void fields_left_empty_are_named_in_one_finding() {
        assertThat(assertChecked(preface("填报单位（盖章）：", " 联系电话：          填报日期："))
                        .the("PART-09")
                        .message()
                        .zh())
                .isEqualTo("没有填写：填报单位、联系电话、填报日期，请补上。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"联系电话：0900-8765432  填报日期：2019年1月8日", "联系人和联系电话：见网站首页", "存在以下问题："})
    void filled_fields_are_left_alone(String line) {
        assertChecked(preface(line)).isSilentOn("PART-09");
    }

    @Test
    void a_measure_that_tells_what_was_done_is_asked_about() {
        assertThat(assertChecked(problems("去年的问题已整改。", "存在问题：更新不够及时。", "改进措施", "一是落实三审三校，全面提升了信息质量。"))
                        .the("WORD-07")
                        .severity())
                .isEqualTo(Severity.INFO);
        assertChecked(problems("上年问题已整改，有效提升了质量。改进措施：落实三审三校，全面提升了质量。")).hasOne("WORD-07");
        assertChecked(problems("改进措施：2022年我镇开展培训，有效提升了业务能力。")).isSilentOn("WORD-07");
        assertChecked(problems("针对去年的问题，改进措施已经落实，全面提升了信息质量。")).isSilentOn("WORD-07");
        assertChecked(problems("存在问题：更新不够及时。", "改进措施：落实三审三校，全面提升信息质量。")).isSilentOn("WORD-07");
    }

    @Test
    void a_commercial_mailbox_is_noted_an_official_one_is_not() {
        assertChecked(preface("电子邮箱：Liuxi@QQ.COM。")).hasOne("CONT-04");
        assertThat(assertChecked(preface("电子邮箱：liuxi@126.com。")).the("CONT-04").severity())
                .isEqualTo(Severity.INFO);
        assertChecked(preface("电子邮箱：liuxi@linjiang.gov.cn。")).isSilentOn("CONT-04");
    }

    private static SampleReport preface(String... lines) {
        return SampleReport.of("E2021").bare().text("preface", lines);
    }

    private static SampleReport problems(String... lines) {
        return SampleReport.of("E2021").bare().text("problems", lines);
    }
}
