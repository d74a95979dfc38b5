package org.gongkai.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "请核对。",
                "“{0}”栏填的是{1}，应为{2}",
                "{2}{1}{0}",
                "{0} isn''t {1}",
                "'{'0'}' is {0}, '{1}' is not",
                "{0} and {5}",
                "{0}{0}"
            })
    void a_sentence_is_filled_as_the_message_format_of_the_platform_fills_it(String pattern) {
        String[] arguments = {"第一项", "13", "12"};
        assertThat(Sentence.of(pattern).fill(arguments))
                .isEqualTo(new MessageFormat(pattern, Locale.ROOT).format(arguments));
    }
}
