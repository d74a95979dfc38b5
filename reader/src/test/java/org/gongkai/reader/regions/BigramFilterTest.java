package org.gongkai.reader.regions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BigramFilterTest {
    private static final String TEXT = "本年新收政府信息公开申请数量上年结转政府信息公开申请数量商业企业科研机构";
    private final BigramFilter filter = new BigramFilter(TEXT);

    @Test
    void a_word_of_the_text_is_never_hidden() {
        for (int from = 0; from < TEXT.length(); from++) {
            for (int to = from + 2; to <= TEXT.length(); to++) {
                assertThat(filter.contains(TEXT.substring(from, to))).isTrue();
            }
        }
    }

    @Test
    void a_word_that_is_nowhere_in_the_text_is_not_found() {
        assertThat(filter.contains("未经复议直接起诉")).isFalse();
        assertThat(filter.contains("数量科研")).isFalse();
    }
}
