package org.gongkai.web.publishing.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.documents.outgoing.Alignment;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.Indent;
import org.gongkai.documents.outgoing.Run;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.TextRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBlocksTest {
    @Test
    void headings_paragraphs_and_what_stands_out_keep_their_order_and_look() {
        assertThat(TextBlocks.of("<h2>一、对象</h2><p>凡<strong>本镇</strong>居民，<br>均可申请。</p><h4>（1）</h4>"))
                .containsExactly(
                        new Block.Heading(1, "一、对象"),
                        paragraph(
                                Indent.FIRST_LINE,
                                new Run("凡", TextRole.BODY),
                                new Run("本镇", TextRole.STRONG),
                                new Run("居民，\n均可申请。", TextRole.BODY)),
                        new Block.Heading(3, "（1）"));
    }

    @Test
    void items_have_their_mark_and_inner_lists_are_set_in() {
        assertThat(TextBlocks.of("<ol><li>身份证</li><li><p>照片</p><ul><li>一寸</li></ul></li></ol>"))
                .extracting(block -> ((Block.Paragraph) block).text() + " "
                        + ((Block.Paragraph) block).indent().left())
                .containsExactly("1. 身份证 2.0", "2. 照片 2.0", "• 一寸 4.0");
    }

    @Test
    void words_between_blocks_and_a_paragraph_around_a_table_lose_nothing() {
        List<Block> blocks = TextBlocks.of("前<p>中</p>后<blockquote>引<p>文</p></blockquote><hr>尾");

        assertThat(blocks)
                .extracting(block -> ((Block.Paragraph) block).text())
                .containsExactly("前", "中", "后", "引", "文", "尾");
    }

    @Test
    void a_link_tells_where_it_leads_unless_its_words_do() {
        assertThat(TextBlocks.of(
                        "<p>见<a href=\"https://a.gov.cn/1\">通知</a>、<a href=\"https://a.gov.cn/2\">https://a.gov.cn/2</a>、<a"
                                + " href=\"/items/3\">旧文</a></p>"))
                .containsExactly(paragraph(
                        Indent.FIRST_LINE, new Run("见通知(https://a.gov.cn/1)、https://a.gov.cn/2、旧文", TextRole.BODY)));
    }

    @Test
    void a_table_keeps_its_spans_its_caption_and_its_heading_row() {
        List<Block> blocks = TextBlocks.of(
                "<table><caption>补助标准</caption><thead><tr><th>村</th><th colspan=\"2\">金额</th></tr></thead>"
                        + "<tbody><tr><td rowspan=\"2\">东村</td><td>1</td><td>2</td></tr><tr><td>3</td></tr></tbody></table>");

        assertThat(((Block.Paragraph) blocks.getFirst()).text()).isEqualTo("补助标准");
        Table table = (Table) blocks.getLast();
        assertThat(table.headerRows()).isEqualTo(1);
        assertThat(table.widths()).hasSize(3);
        assertThat(table.rows())
                .containsExactly(
                        List.of(
                                TableCell.of(TableCell.Kind.HEADER, "村"),
                                TableCell.of(TableCell.Kind.HEADER, "金额").spanning(2, 1)),
                        List.of(
                                TableCell.of(TableCell.Kind.VALUE, "东村").spanning(1, 2),
                                TableCell.of(TableCell.Kind.VALUE, "1"),
                                TableCell.of(TableCell.Kind.VALUE, "2")),
                        List.of(TableCell.of(TableCell.Kind.VALUE, "3"), TableCell.of(TableCell.Kind.LABEL, "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td rowspan=\"9999\" colspan=\"9999\">甲</td><td>乙</td></tr></table>",
                "<table><tr><td>甲</td><td rowspan=\"2\">乙</td></tr><tr><td colspan=\"3\">丙</td><td>丁</td></tr></table>",
                "<table><tr><td colspan=\"0\">甲</td><td colspan=\"-1\">乙</td><td rowspan=\"x\">丙</td></tr></table>",
                "<table><tr><td>甲<table><tr><td>乙</td></tr></table></td></tr></table>"
            })
    void no_span_breaks_a_table_and_no_word_is_lost(String html) {
        String words = TextBlocks.of(html).toString();

        html.codePoints()
                .filter(Character::isIdeographic)
                .forEach(c -> assertThat(words).contains(Character.toString(c)));
    }

    @Test
    void a_table_wider_than_a_page_is_lines_of_words() {
        String row = "<tr>" + "<td>数</td>".repeat(60) + "</tr>";

        assertThat(TextBlocks.of("<table>" + row + row + "</table>"))
                .hasSize(2)
                .allSatisfy(
                        block -> assertThat(((Block.Paragraph) block).text()).startsWith("数  数"));
    }

    private static Block.Paragraph paragraph(Indent indent, Run... runs) {
        return new Block.Paragraph(List.of(runs), Alignment.JUSTIFIED, indent);
    }
}
