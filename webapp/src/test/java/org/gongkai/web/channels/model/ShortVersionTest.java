package org.gongkai.web.channels.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortVersionTest {
    @Test
    void the_first_two_sentences_stand_without_whom_they_address() {
        ShortVersion made = ShortVersion.of("各村（居）委会：\n明天上午停水。请提前储水！晚上恢复。");
        assertThat(made.text("【关于停水的公告】", "详见：https://example.gov.cn/items/1"))
                .isEqualTo("【关于停水的公告】\n明天上午停水。\n请提前储水！\n详见：https://example.gov.cn/items/1");
    }

    @Test
    void a_long_sentence_is_cut_between_characters_and_says_so() {
        ShortVersion made = ShortVersion.of("𠮷".repeat(70) + "。");
        assertThat(made.lines()).containsExactly("𠮷".repeat(59) + "…");
    }

    @Test
    void an_item_that_is_only_its_files_has_its_title_alone() {
        assertThat(ShortVersion.of("").text("【名单】", "详见：x")).isEqualTo("【名单】\n详见：x");
    }
}
