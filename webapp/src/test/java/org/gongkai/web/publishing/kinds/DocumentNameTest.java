package org.gongkai.web.publishing.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"柳政规〔2026〕2号", "柳政规[2026]2号", "柳政规［2026］2号", " 柳政规(2026) 2 号", "柳政规（2026）2号", "柳政规 〔 2026 〕2号 "})
    void a_number_has_one_form(String written) {
        assertThat(DocumentName.usual(written)).isEqualTo("柳政规〔2026〕2号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"公益岗位管理办法（试行）", "关于第〔2026〕次会议的通知", "2号", "", "《办法》"})
    void what_is_no_number_stays(String written) {
        assertThat(DocumentName.usual(written)).isEqualTo(written);
    }

    @Test
    void a_title_is_quoted_and_unquoted() {
        assertThat(DocumentName.unquoted(DocumentName.quoted("办法"))).isEqualTo("办法");
        assertThat(DocumentName.unquoted("《甲》和《乙》")).isEqualTo("甲》和《乙");
    }
}
