package org.gongkai.web.publishing.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpectedPartTest {
    @Test
    void every_line_is_of_a_kind_and_has_names_and_words() {
        assertThat(ExpectedPart.all()).isNotEmpty().allSatisfy(part -> {
            assertThat(Kinds.find(part.kind())).isPresent();
            assertThat(part.name().chinese()).isNotBlank();
            assertThat(part.name().english()).isNotBlank();
            assertThat(part.words()).isNotEmpty().noneMatch(String::isBlank);
        });
    }

    @Test
    void an_interpretation_is_told_what_it_does_not_speak_of() {
        String text = "一、决策背景：往年没有补助。\n二、目的是提高积极性。\n三、工作目标\n四、主要任务\n五、创新举措";
        assertThat(ExpectedPart.missing("interpretation", text))
                .extracting(part -> part.name().chinese())
                .containsExactly("研判和起草过程", "保障措施");
        assertThat(ExpectedPart.missing("interpretation", text + "起草过程中征求意见，保障措施有三条"))
                .isEmpty();
        assertThat(ExpectedPart.missing("notice", "各村：")).isEmpty();
    }
}
