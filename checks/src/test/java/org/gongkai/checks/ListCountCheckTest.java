package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCountCheckTest {
    private static SampleReport saying(String text) {
        return SampleReport.of("E2021").text("overview", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "完善发布、审核、保密审查3项制度。",
                "建立了发布、审核、考核等七项制度。",
                "建立了采集、审查、清理和归档四项制度。",
                "采用五种形式：公开栏、广播、网站、公众号、村民会议。",
                "本报告由总体情况、主动公开情况、行政复议、行政诉讼情况等三个部分组成。",
                "印发《接收、登记办法》《答复、送达办法》2个文件。",
                "在教育、医疗、社保等领域公开3项内容。"
            })
    void lists_that_name_as_many_as_they_say_are_left_alone(String text) {
        assertChecked(saying(text)).isSilent();
    }

    @Test
    void fewer_members_than_said_are_told_with_both_counts() {
        Finding finding = assertChecked(saying("完善发布、审核、保密审查4项制度。")).hasOnly("RT-06");
        assertThat(finding.message().zh()).isEqualTo("写的是 4 项（个、种），实际列出 3 项（个、种），请核对。");
    }

    @Test
    void an_open_list_may_name_fewer_but_not_more() {
        assertChecked(saying("建立了发布、审核、考核、培训等3项制度。")).hasOnly("RT-06");
    }

    @Test
    void a_list_after_the_count_is_counted_too() {
        assertChecked(saying("采用五种形式：公开栏、广播、网站、公众号。")).hasOnly("RT-06");
    }

    @Test
    void numbered_paragraphs_are_as_many_as_announced() {
        String[] four = {"主要采取以下五种形式：", "1.网站。共12条。", "2.公开栏。", "其中村级3处。", "3.广播。", "4.明白纸。"};
        assertChecked(SampleReport.of("E2021").text("overview", four)).hasOne("RT-06");
        assertChecked(SampleReport.of("E2021").text("overview", four).text("overview", "5.入户。"))
                .isSilentOn("RT-06");
    }

    @Test
    void a_second_numbered_list_is_not_counted_with_the_first() {
        assertChecked(SampleReport.of("E2021")
                        .text("overview", "健全三项制度：", "一是值班。", "二是回访。", "三是通报。", "存在的问题：", "一是人手少。"))
                .isSilentOn("RT-06");
    }

    @Test
    void two_numbered_paragraphs_or_text_in_between_stay_unsaid() {
        assertChecked(SampleReport.of("E2021").text("overview", "采取三种形式：", "1.网站。", "2.公开栏。"))
                .isSilentOn("RT-06");
        assertChecked(SampleReport.of("E2021").text("overview", "采取五种形式，成效明显。", "1.网站。", "2.公开栏。", "3.广播。"))
                .isSilentOn("RT-06");
    }
}
