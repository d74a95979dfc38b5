package org.gongkai.web.publishing.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextLayoutTest {
    @Test
    void a_paragraph_is_a_line_and_a_cell_ends_with_a_tabulator() {
        String html =
                "<h2>公示</h2><table><tbody><tr><td><p>姓名</p></td><td>电话</td></tr><tr><td>甲</td><td>1</td></tr></tbody></table><p>完<br>了</p>";

        assertThat(TextLayout.of(html).text()).isEqualTo("公示\n姓名 \t电话\t\n甲\t1\t\n完\n了\n");
    }

    @Test
    void what_tags_part_is_replaced_where_it_stands() {
        TextLayout layout = TextLayout.of("<p>号码<b>1381234</b>5678止</p>");

        layout.replace(2, "138****5678");

        assertThat(layout.html()).isEqualTo("<p>号码<b>138****</b>5678止</p>");
        assertThat(layout.text()).isEqualTo("号码138****5678止\n");
    }

    @Test
    void signs_of_html_stay_signs() {
        TextLayout layout = TextLayout.of("<p>a &amp; b &lt; 12</p>");

        layout.replace(layout.text().indexOf("12"), "**");

        assertThat(layout.html()).isEqualTo("<p>a &amp; b &lt; **</p>");
    }

    @Test
    void nothing_is_replaced_behind_the_end() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextLayout.of("<p>短</p>").replace(1, "****"))
                .withMessageContaining("from 1");
    }
}
