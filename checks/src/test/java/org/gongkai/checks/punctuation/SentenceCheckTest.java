package org.gongkai.checks.punctuation;

import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceCheckTest {
    @ParameterizedTest
    @CsvSource({
        "PUNCT-06, 健全组织。为了加强对公开工作的领导。镇上成立了领导小组。",
        "PUNCT-06, 取得进展。根据《公开工作要点》的要求。现将情况报告如下。",
        "PUNCT-07, 公开工作仍存在一是认识不足；二是更新不快。",
        "PUNCT-08, 地址：柳溪镇；邮编：100000；电话0571-8888888，欢迎联系。",
        "PUNCT-03, 我镇成立领导小组，明确专人负责，定期开展检查，确保公开工作落到实处不走过场"
    })
    void a_sentence_broken_by_a_mark_is_told(String code, String text) {
        assertChecked(report(text)).hasOne(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "为了加强对公开工作的领导，镇上成立了领导小组。",
                "工作更加规范。根据要求，现将情况报告如下。",
                "公开工作仍存在以下问题：一是认识不足；二是更新不快。",
                "欢迎拨打电话0571-8888888，我们认真答复。",
                "（一）主动公开情况"
            })
    void whole_sentences_and_headings_are_right(String text) {
        assertChecked(report(text))
                .isSilentOn("PUNCT-03")
                .isSilentOn("PUNCT-06")
                .isSilentOn("PUNCT-07")
                .isSilentOn("PUNCT-08");
    }

    private static SampleReport report(String text) {
        return SampleReport.of("E2021").text("overview", text, "（二）依申请公开情况。");
    }
}
