package org.gongkai.web.publishing.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {
    @Test
    void lines_of_plain_text_become_paragraphs() {
        assertThat(CleanText.of("各村：\r\n\r\n  3 < 5，A & B。 ")).isEqualTo("<p>各村：</p>\n<p>3 &lt; 5，A &amp; B。</p>");
        assertThat(CleanText.of("  ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>好<script>alert(1)</script></p>",
                "<p onclick=\"alert(1)\" style=\"position:fixed\">好</p>",
                "<p>好</p><iframe src=\"https://example.org\"></iframe>",
                "<p>好<a href=\"javascript:alert(1)\">链接</a></p>",
                "<p>好<img src=x onerror=alert(1)></p>",
                "<form action=\"/office\"><p>好</p><button>提交</button></form>",
                "<svg><p>好</p><style>p{}</style></svg>"
            })
    void nothing_that_could_act_or_hide_survives(String pasted) {
        String clean = CleanText.of(pasted);
        assertThat(clean).contains("好");
        assertThat(clean).doesNotContainPattern("(?i)script|onclick|style|iframe|onerror|form|button|svg|<img");
    }

    @Test
    void tables_pasted_from_a_text_processor_keep_their_spans_and_lose_their_styles() {
        String pasted =
                "<table class=MsoNormalTable style='width:100%'><tr><td colspan=2 style='border:1px'><p class=MsoNormal><o:p>名单</o:p></p></td></tr></table>";
        assertThat(CleanText.of(pasted))
                .isEqualTo("<table><tbody><tr><td colspan=\"2\"><p>名单</p></td></tr></tbody></table>");
    }

    @Test
    void cleaning_what_is_clean_changes_nothing() {
        String clean = CleanText.of("<h1>标题</h1><div>一段</div><div>二段<br>换行</div><p>&nbsp;</p>");
        assertThat(clean).isEqualTo("<h2>标题</h2><p>一段</p><p>二段<br>换行</p>");
        assertThat(CleanText.of(clean)).isEqualTo(clean);
    }

    @Test
    void the_words_alone_are_a_line_for_each_paragraph_and_row() {
        assertThat(CleanText.wordsOf("<p>一段</p><table><tr><td>甲</td><td>乙</td></tr></table>"))
                .isEqualTo("一段\n甲 乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "一", " 一\r\n\r二 \n\n\u3000三\u3000", "一\n二\n", "\t😀 一\r二"})
    void lines_are_stripped_and_empty_ones_left_out(String words) {
        assertThat(CleanText.lines(words))
                .isEqualTo(words.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")));
    }
}
