package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of the greatest length made to be slow: a file that is sent must not hold a page up. */
class PathologicalTextTest {
    private static final int LENGTH = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t", "\n", "1\t", "1 ", "1-", "*", "370828", "13812345678\t", "姓名\t", "王", "低保户王", "、", "患", "【", "(",
                        "住",
                "家住村", "微信", "@", "a@a.", "鲁", "机 ", "★", "密级", "张三\n", "\u200b", "名单\n", "《", "发[202", "《合同法》原", "X",
                        "𝟏"
            })
    void it_is_done_in_time(String piece) {
        String text = piece.repeat(LENGTH / piece.length());

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(new Screener().screen(text, LocalDate.EPOCH)).isNotNull());
    }
}
