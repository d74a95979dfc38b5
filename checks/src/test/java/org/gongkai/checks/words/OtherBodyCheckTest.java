package org.gongkai.checks.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.gongkai.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherBodyCheckTest {
    private static SampleReport town(String text) {
        return SampleReport.of("E2021").text("overview", text);
    }

    @Test
    void a_sentence_in_which_another_town_acts_was_left_from_its_report() {
        Finding finding = assertChecked(town("2022年，青石镇高度重视公开工作。青石镇认真落实各项制度。")).the("UNIT-03");
        assertThat(finding.places()).hasSize(2);
        assertThat(finding.places().getFirst().quote()).isEqualTo("青石镇");
        assertThat(finding.message().zh()).startsWith("这份报告是临江市柳溪镇的，句子开头写的却是“青石镇”（共 2 处）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "柳溪镇高度重视公开工作。",
                "柳溪镇人民政府认真落实。",
                "我镇积极推进。",
                "各镇按照要求落实。",
                "相关街道积极配合。",
                "乡镇全面落实。",
                "与青石镇共建查阅点。",
                "邀请青石镇交流经验。",
                "根据《青石镇全面推进村务公开办法》办理。"
            })
    void the_own_name_general_words_and_other_parts_of_a_sentence_are_right(String text) {
        assertChecked(town(text)).isSilentOn("UNIT-03");
    }

    @Test
    void a_county_names_its_towns() {
        assertChecked(SampleReport.of("E2021").issuer("临江县人民政府").text("overview", "青石镇积极推进试点。"))
                .isSilentOn("UNIT-03");
    }
}
