package org.gongkai.reader.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerReaderTest {
    @ParameterizedTest
    @CsvSource({
        "官庄镇人民政府2020年政府信息公开工作年度报告, 官庄镇人民政府",
        "2020年官庄镇人民政府信息公开年报告, 官庄镇人民政府",
        "官庄镇人民政府政府信息公开年报告, 官庄镇人民政府",
        "官庄镇政府信息公开年报告, 官庄镇",
        "关于官庄镇政务公开的报告, 关于官庄镇",
        "官庄镇关于政府信息与政务公开工作情况的报告, 官庄镇",
        "官庄镇政务与政务公开年度报告, 官庄镇",
        "官庄镇(2021)年度报告, 官庄镇",
        "官庄镇年报告, 官庄镇",
        "官庄镇工作报告, 官庄镇",
        "官庄镇的工作, 官庄镇",
        "官庄镇信息化工作, 官庄镇信息化",
        "官庄·(试点)镇政务公开报告, 官庄(试点)镇",
    })
    void the_name_in_a_title_stands_before_its_matter(String title, String name) {
        assertThat(IssuerReader.printed(title)).isEqualTo(name);
    }

    @Test
    void the_fullest_name_of_the_text_is_taken() {
        assertThat(IssuerReader.fullest("官庄镇", "现将沅陵县官庄镇人民政府2020年工作报告如下。官庄镇政府")).isEqualTo("沅陵县官庄镇人民政府");
    }

    @Test
    void an_organ_is_found_whole_at_the_end_of_a_name() {
        assertThat(IssuerReader.fullest("城关街道办事处", "本办事处")).isEqualTo("城关街道办事处");
        assertThat(IssuerReader.fullest("城关街道", "城关街道街道办事处")).isEqualTo("城关街道街道办事处");
    }

    @Test
    void a_township_without_its_organ_is_given_one() {
        assertThat(IssuerReader.fullest("官庄镇", "")).isEqualTo("官庄镇人民政府");
        assertThat(IssuerReader.fullest("城关街道", "")).isEqualTo("城关街道办事处");
    }

    @Test
    void a_name_that_is_no_more_than_an_organ_stays_as_printed() {
        assertThat(IssuerReader.fullest("人民政府", "官庄镇人民政府")).isEqualTo("人民政府");
    }
}
