package org.gongkai.checks.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactCheckTest {
    @ParameterizedTest
    @CsvSource({
        "CONT-01, 电话：83702233。",
        "CONT-01, 电话：0571-888888888。",
        "CONT-01, 联系电话：1391234567。",
        "CONT-02, 邮编：31000。",
        "CONT-02, 邮政编码：3100001。",
        "CONT-03, 电子邮箱：liuxi@163。",
        "CONT-03, 电子邮箱：liuxi163.com。",
        "CONT-03, 网址：wwwliuxi.gov.cn。",
        "CONT-03, 网址：www.liuxi..gov.cn。"
    })
    void data_that_cannot_work_is_told(String code, String text) {
        assertChecked(SampleReport.of("E2021").bare().text("preface", text)).hasOne(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话：010-12345678。",
                "电话：0571-88888888，传真：05718888888。",
                "联系电话：13912345678。",
                "热线：12345。",
                "邮编：310000，邮箱：zfb_liuxi@lj.gov.cn。",
                "网址：www.liuxi.gov.cn/xxgk/，http://www.lj.gov.cn。"
            })
    void data_of_the_right_form_is_silent(String text) {
        assertChecked(SampleReport.of("E2021").bare().text("preface", text))
                .isSilentOn("CONT-01")
                .isSilentOn("CONT-02")
                .isSilentOn("CONT-03");
    }

    @Test
    void a_number_without_area_code_says_so() {
        assertThat(assertChecked(SampleReport.of("E2021").bare().text("preface", "电话：83702233。"))
                        .the("CONT-01")
                        .message()
                        .zh())
                .isEqualTo("电话“83702233”没有区号，外地拨不通，请补上区号。");
    }
}
