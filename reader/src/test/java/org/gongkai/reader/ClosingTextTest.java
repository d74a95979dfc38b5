package org.gongkai.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"2023年1月20日", "二〇二三年一月二十日", "二○二三年一月二十日", "二零二三年一月二十日", "青石镇人民政府 二〇二三年一月二十日", "2023 年 1 月 20 日"})
    void a_signing_date_is_read_in_digits_and_in_numerals(String date) {
        Report report =
                TextReports.of("E2021").text(text -> text + "\n" + date + "\n").only();
        assertThat(Objects.requireNonNull(report.signature()).date()).isEqualTo(LocalDate.of(2023, 1, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"二〇二三年十三月二十日", "二〇二三年一月三十二日", "二月二十日"})
    void a_date_that_is_none_is_no_signature(String date) {
        Report report =
                TextReports.of("E2021").text(text -> text + "\n" + date + "\n").only();
        assertThat(report.signature()).isNull();
    }

    @Test
    void text_before_the_table_of_2018_is_kept_though_it_names_units() {
        Report report = TextReports.of("E2018")
                .text(text -> text.replace("统计指标", "七、需要说明的其他事项\n\n公共服务单位的信息另行公开。\n\n统计指标"))
                .only();
        assertThat(report.sections())
                .filteredOn(section -> section.key().equals("sections.other"))
                .flatExtracting(section -> section.passages())
                .extracting(passage -> passage.text())
                .contains("公共服务单位的信息另行公开。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"依申请公开政府信息情况", "依申请公开政府信息情况说明", "本机关依申请公开政府信息情况"})
    void a_heading_opens_the_section_whose_title_is_most_like_it_and_not_the_first_like_it(String heading) {
        Report report = TextReports.of("E2018")
                .text(text -> text.replace("统计指标", "二、主动公开政府信息情况\n\n公开10条。\n\n三、" + heading + "\n\n收到3件。\n\n统计指标"))
                .only();
        assertThat(report.sections())
                .filteredOn(section -> section.passages().stream()
                        .anyMatch(passage -> passage.text().equals("收到3件。")))
                .extracting(section -> section.key())
                .containsExactly("sections.requests");
    }
}
