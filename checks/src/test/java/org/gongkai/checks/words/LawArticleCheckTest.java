package org.gongkai.checks.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.junit.jupiter.api.Test;

class LawArticleCheckTest {
    @Test
    void what_stands_in_brackets_is_an_item() {
        assertThat(assertChecked(text("E2021", "根据《条例》第二十条第（七）款要求公开。"))
                        .the("LAW-02")
                        .expected())
                .isEqualTo("第二十条第（七）项");
        assertChecked(text("E2021", "根据《条例》第二十条第（七）项、第三十六条第一款。")).isSilentOn("LAW-02");
    }

    @Test
    void the_article_of_2008_is_stale_in_a_report_of_2022() {
        assertThat(assertChecked(text("E2021", "根据《条例》第三十二条的规定，编制年度报告。"))
                        .the("LAW-03")
                        .message()
                        .zh())
                .isEqualTo("说到“年度报告”，引用的是条例“第三十二条”，2022年度报告应引用第四十九条、第五十条，请核对是不是沿用了旧条文。");
    }

    @Test
    void the_article_of_2008_is_right_in_a_report_of_2018_and_the_new_one_is_not() {
        assertChecked(text("E2018", "根据《条例》第三十二条的规定，编制年度报告。")).isSilentOn("LAW-03");
        assertChecked(text("E2018", "根据《条例》第五十条的规定，编制年度报告。")).hasOne("LAW-03");
    }

    @Test
    void articles_about_other_matters_are_left_alone() {
        assertChecked(text("E2021", "根据《条例》第五十条编制年度报告。依照《条例》第三十二条征求第三方意见。")).isSilentOn("LAW-03");
    }

    private static SampleReport text(String edition, String text) {
        return SampleReport.of(edition).text("overview", text);
    }
}
