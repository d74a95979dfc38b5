package org.gongkai.web.publishing.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {
    private static final String[] PIECES = {
        "<p>",
        "</p>",
        "<br>",
        "<h2>",
        "</h2>",
        "<table>",
        "<tr>",
        "<td colspan=2>",
        "</td>",
        "<th>",
        "</th>",
        "</tr>",
        "</table>",
        "<ul>",
        "<li>",
        "</li>",
        "</ul>",
        "<b>",
        "</b>",
        "<a href=\"https://example.org/?a=1&b=%3E\">",
        "</a>",
        "<blockquote>",
        "</blockquote>",
        "<hr>",
        "甲",
        "乙 丙",
        " ",
        "\n",
        "1 < 2",
        "&amp;",
        "&lt;b&gt;",
        "&nbsp;",
        "&quot;",
        "😀"
    };

    @Test
    void words_read_in_one_pass_are_those_of_the_tree() {
        Random random = new Random(7);
        int compared = 0;
        for (int i = 0; i < 4_000; i++) {
            StringBuilder soup = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                soup.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String clean = CleanText.of(soup.toString());
            Optional<String> words = PlainWords.of(clean);
            if (CleanText.of(clean).equals(clean) && words.isPresent()) {
                assertThat(words).as(clean).contains(CleanText.wordsOfTree(clean));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(3_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>好<img src=x></p>", "<p>好</p", "<p>1 < 2</p>", "<p>&hearts;</p>", "<a title=\"a>b\">好</a>"})
    void what_is_not_clean_is_read_as_a_tree(String other) {
        assertThat(PlainWords.of(other)).isEmpty();
        assertThat(CleanText.wordsOf(other)).isEqualTo(CleanText.wordsOfTree(other));
    }
}
