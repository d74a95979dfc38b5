package org.gongkai.checks.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.gongkai.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherUnitCheckTest {
    @Test
    void a_town_that_speaks_of_a_township_head_copied_a_townships_text() {
        Finding finding = assertChecked(town("形成“乡长负总责、站所具体抓”的机制。")).the("UNIT-01");
        assertThat(finding.places().getFirst().quote()).isEqualTo("乡长");
        assertThat(finding.expected()).isEqualTo("镇长");
        assertThat(finding.message().zh()).isEqualTo("“乡长”用在临江市柳溪镇的报告里不对，应为“镇长”（共 1 处），可能是照抄了别的单位或旧稿，请改正。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我乡按要求落实。", "相关乡直单位公示栏已更新。", "由乡政府统一发布。"})
    void words_of_a_township_are_told_in_a_town(String text) {
        assertChecked(town(text)).hasOne("UNIT-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"推进城乡融合，服务乡村振兴，倡导乡风文明，邀请乡贤参加。", "落实乡镇政府信息公开要求。", "与青石乡政府共建查阅点。", "吸引人才返乡直接就业。", "回报家乡本色不变。"})
    void words_that_only_hold_the_character_are_right(String text) {
        assertChecked(town(text)).isSilentOn("UNIT-01");
    }

    @Test
    void a_subdistrict_that_calls_itself_a_town_copied_a_towns_text() {
        assertChecked(SampleReport.of("E2021").issuer("临江市城东街道办事处").text("overview", "我镇主动公开信息。"))
                .hasOne("UNIT-01");
    }

    @Test
    void a_county_may_speak_of_towns_and_townships() {
        assertChecked(SampleReport.of("E2021").issuer("临江县人民政府").text("overview", "由镇长、乡长负总责。"))
                .isSilentOn("UNIT-01");
    }

    @Test
    void the_same_word_in_several_places_is_one_finding() {
        Finding finding = assertChecked(town("我乡成立领导小组。我乡完善制度。")).the("UNIT-01");
        assertThat(finding.places()).hasSize(2);
    }

    private static SampleReport town(String text) {
        return SampleReport.of("E2021").text("overview", text);
    }
}
