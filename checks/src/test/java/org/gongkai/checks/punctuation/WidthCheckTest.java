package org.gongkai.checks.punctuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.junit.jupiter.api.Test;

class WidthCheckTest {
    @Test
    void half_width_marks_among_han_are_noted_once_with_their_number() {
        assertThat(assertChecked(SampleReport.of("E2021").text("overview", "完善制度,加强培训,拓宽渠道。"))
                        .the("PUNCT-04")
                        .message()
                        .zh())
                .isEqualTo("汉字之间用了半角标点，共 2 处，如“完善制度,加强培训”，建议改成全角。");
    }

    @Test
    void marks_in_times_and_web_addresses_are_right() {
        assertChecked(SampleReport.of("E2021").text("overview", "每天8:30开放，网址http://www.liuxi.gov.cn。"))
                .isSilentOn("PUNCT-04");
    }
}
