package org.gongkai.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gongkai.documents.Place;
import org.junit.jupiter.api.Test;

class SourceLinesTest {
    private static final String PAGE = "\ufeff<p>政府信息公开</p>\n\n<td class=\"a\">年度报告 \ud840\udc0b 共三件</td><td>12</td>";

    private final byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
    private final SourceLines lines = new SourceLines(bytes, 3);

    @Test
    void columns_count_characters_and_not_bytes() {
        assertThat(at("开")).isEqualTo(Place.ofLine(1, 9));
        assertThat(at("<td class")).isEqualTo(Place.ofLine(3, 1));
        assertThat(at("共三")).isEqualTo(Place.ofLine(3, 23));
        assertThat(at("12")).isEqualTo(Place.ofLine(3, 35));
    }

    @Test
    void an_offset_before_the_last_is_told_on_the_same_line() {
        assertThat(at("12")).isEqualTo(Place.ofLine(3, 35));
        assertThat(at("年度")).isEqualTo(Place.ofLine(3, 15));
        assertThat(at("开")).isEqualTo(Place.ofLine(3, 1));
    }

    @Test
    void every_character_of_short_lines_is_told_where_it_stands() {
        String page = "a\n\n政\nab\n\n\n\n\n\n\n\n\n府信\n\ud840\udc0bx\n1234567\n12345678\n".repeat(3);
        SourceLines all = new SourceLines(page.getBytes(StandardCharsets.UTF_8), 0);
        int line = 1;
        int column = 1;
        for (int i = 0; i < page.length(); i += Character.charCount(page.codePointAt(i))) {
            int offset = page.substring(0, i).getBytes(StandardCharsets.UTF_8).length;
            assertThat(all.at(offset)).isEqualTo(Place.ofLine(line, column));
            boolean isEnd = page.charAt(i) == '\n';
            line += isEnd ? 1 : 0;
            column = isEnd ? 1 : column + Character.charCount(page.codePointAt(i));
        }
    }

    private Place at(String text) {
        return lines.at(PAGE.substring(0, PAGE.indexOf(text)).getBytes(StandardCharsets.UTF_8).length);
    }
}
