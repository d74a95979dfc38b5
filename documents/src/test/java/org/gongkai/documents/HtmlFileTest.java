package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFileTest {
    private static SourceDocument page(String body) {
        return Files.read("a.html", ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String body) {
        return Shown.of(page(body).events());
    }

    private static final String SAVED_PAGE = String.join(
            "\r\n",
            "From: ",
            "MIME-Version: 1.0",
            "Content-Type: multipart/related;",
            "\ttype=\"text/html\";",
            "\tboundary=\"----=_a\"",
            "",
            "------=_a",
            "Content-Type: image/png",
            "",
            "x",
            "------=_a",
            "Content-Type: text/html;",
            "\tcharset=\"utf-8\"",
            "Content-Transfer-Encoding: %s",
            "",
            "%s",
            "------=_a--",
            "");

    @Test
    void spans_make_a_true_grid() {
        assertThat(read("<table><tr><td rowspan=2>事项<td colspan='2'>申请人<tr><td>自然人<td>法人</table>"))
                .isEqualTo("<table> | C0 1x2 事项 | C1 2x1 申请人 | /row | C1 自然人 | C2 法人 | /row | </table>");
    }

    @Test
    void a_span_ends_with_its_group_and_with_its_table() {
        assertThat(read("<table><thead><tr><td rowspan=9>甲<td>乙</thead><tr><td>丙<td rowspan=0>丁<tr><td>戊</table>"))
                .isEqualTo("<table> | C0 甲 | C1 乙 | /row | C0 丙 | C1 1x2 丁 | /row | C0 戊 | /row | </table>");
    }

    @Test
    void a_layout_table_becomes_lines_and_tables_of_the_top_level() {
        assertThat(read("<table><tr><td>导航<td><p>年度报告</p><table><tr><td>1<td>2</table></table>"))
                .isEqualTo("L:导航 | L:年度报告 | <table> | C0 1 | C1 2 | /row | </table>");
    }

    @Test
    void a_table_of_one_cell_is_a_frame() {
        assertThat(read("<table><tr><td><p>一</p><p>二</p></table>")).isEqualTo("L:一 | L:二");
    }

    @Test
    void blocks_and_breaks_end_lines_and_white_space_is_one_space() {
        assertThat(read("<h1>年度  报告</h1>全年\n 公开<b>131</b>条<br>其中<p>一<p>二"))
                .isEqualTo("L:年度 报告 | L:全年 公开131条 | L:其中 | L:一 | L:二");
    }

    @Test
    void what_is_not_shown_is_hidden() {
        assertThat(read("<script src=x.js>if (a<b) '</div>'</script><style>p{}</style><p style='display: none'>藏</p>"
                        + "<div hidden>隐<div>内</div></div><!-- 评 --><p>显</p><img src='a.png'>"))
                .isEqualTo("H:ACTIVE_CONTENT x.js | H:HIDDEN_TEXT 藏 | H:HIDDEN_TEXT 隐内 | L:显 | P:a.png");
    }

    @Test
    void a_hidden_row_is_not_part_of_the_grid() {
        assertThat(read("<table><tr><td>甲<td>乙<tr style='display:none'><td>丙<tr><td>丁<td>戊</table>"))
                .isEqualTo("<table> | C0 甲 | C1 乙 | H:HIDDEN_TEXT 丙 | /row | C0 丁 | C1 戊 | /row | </table>");
    }

    @Test
    void title_and_description_are_metadata_and_references_are_replaced() {
        String page = "<!doctype html><html><head><title>年报&amp;附件</title><meta name=Description content='说明'></head>"
                + "<body>A&nbsp;B&lt;C&#20013;&hellip;&unknown;&";
        assertThat(Shown.of(Files.read("a.html", page.getBytes(StandardCharsets.UTF_8))
                        .events()))
                .isEqualTo("H:METADATA 年报&附件 | H:METADATA 说明 | L:A\u00A0B<C中…&unknown;&");
    }

    @Test
    void every_event_has_its_place_in_the_source() {
        SourceDocument document =
                Files.read("a.html", "<html>\n<body>\n  <p>甲</p><p>乙".getBytes(StandardCharsets.UTF_8));
        assertThat(document.events())
                .extracting(DocumentEvent::place)
                .containsExactly(Place.ofLine(3, 6), Place.ofLine(3, 14));
    }

    @Test
    void a_false_charset_declaration_is_noticed_and_a_narrow_one_is_not() {
        String page = "<html><meta charset=\"%s\"><body>政府信息公开工作年度报告</body></html>";
        SourceDocument wrong = Files.read("a.html", page.formatted("gb2312").getBytes(StandardCharsets.UTF_8));
        SourceDocument narrow = Files.read("a.html", page.formatted("gb2312").getBytes(Charset.forName("GB18030")));
        assertThat(wrong.notices()).containsExactly(Notice.of(Notice.Code.WRONG_CHARSET_DECLARED, "gb2312", "UTF-8"));
        assertThat(narrow.notices()).isEmpty();
        assertThat(Shown.of(narrow.events())).isEqualTo("L:政府信息公开工作年度报告");
    }

    @Test
    void a_page_named_doc_is_read_as_a_page() {
        SourceDocument document = Files.read("年报.doc", "<html><body><p>甲".getBytes(StandardCharsets.UTF_8));
        assertThat(document.type()).isEqualTo(MediaType.HTML);
        assertThat(document.notices()).containsExactly(Notice.of(Notice.Code.WRONG_EXTENSION, "doc", "HTML"));
    }

    @Test
    void a_page_saved_as_one_file_is_read_as_its_page() {
        String quoted = "<p class=3D\"a\">=E5=85=AC=E5=BC=80=\r\n131=E6=9D=A1</p>";
        String packed = Base64.getMimeEncoder().encodeToString("<p>公开131条</p>".getBytes(StandardCharsets.UTF_8));
        for (String file :
                List.of(SAVED_PAGE.formatted("quoted-printable", quoted), SAVED_PAGE.formatted("base64", packed))) {
            SourceDocument document = Files.read("年报.mht", file.getBytes(StandardCharsets.US_ASCII));
            assertThat(document.type()).isEqualTo(MediaType.HTML);
            assertThat(document.notices()).isEmpty();
            assertThat(Shown.of(document.events())).isEqualTo("L:公开131条");
        }
    }

    @Test
    void a_table_of_huge_spans_is_refused_and_not_filled() {
        String page = "<html><table>" + "<tr><td colspan=1000 rowspan=65534>x".repeat(2000) + "</table>";
        assertThat(Files.refusal("a.html", page.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Refusal.Code.TOO_MANY_CELLS);
    }

    @Test
    void empty_groups_under_a_very_wide_row_take_no_time() {
        String wide = "<html><table><tr>" + "<td colspan=1000>x".repeat(90);
        String groups = wide + "<tbody></tbody>".repeat(500_000) + "</table>";
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(Files.read("a.html", groups.getBytes(StandardCharsets.UTF_8))
                                .events())
                        .hasSize(93));
    }

    @Test
    void random_tables_have_the_cells_and_spans_that_jsoup_sees() {
        Random random = new Random(20_210_115);
        for (int round = 0; round < 300; round++) {
            String table = randomTable(random);
            List<String> own = new ArrayList<>();
            for (DocumentEvent event : page(table).events()) {
                if (event instanceof DocumentEvent.Cell cell) {
                    own.add(cell.column() + " " + cell.colspan() + "x" + cell.rowspan() + " " + cell.text());
                }
            }
            List<String> expected = grid(Jsoup.parse(table).select("tr"));
            assertThat(own).as(table).isEqualTo(expected);
        }
    }

    /** The grid as the standard lays it out: each cell in the first free column, no cell beyond the last row. */
    private static List<String> grid(List<Element> rows) {
        List<String> cells = new ArrayList<>();
        Set<List<Integer>> taken = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : rows.get(row).select("td,th")) {
                while (taken.contains(List.of(row, column))) {
                    column++;
                }
                int columns = Integer.parseInt(cell.attr("colspan").isEmpty() ? "1" : cell.attr("colspan"));
                int asked = Integer.parseInt(cell.attr("rowspan").isEmpty() ? "1" : cell.attr("rowspan"));
                int covered = Math.min(asked, rows.size() - row);
                cells.add(column + " " + columns + "x" + covered + " " + cell.text());
                for (int i = 0; i < covered * columns; i++) {
                    taken.add(List.of(row + i / columns, column + i % columns));
                }
                column += columns;
            }
        }
        return cells;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "display:none",
                "color:red; DISPLAY : none ;",
                "visibility: hidden",
                "mso-hide:all",
                "font-size:0",
                "font-size: 0px;color:red",
                "color:red;display&#58;none"
            })
    void text_hidden_by_its_style_is_hidden(String style) {
        assertThat(read("<p>显<span style=\"" + style + "\">藏</span>露</p><td style='" + style + "'>藏二</td>"))
                .isEqualTo("H:HIDDEN_TEXT 藏 | L:显露 | H:HIDDEN_TEXT 藏二");
    }

    @ParameterizedTest
    @ValueSource(strings = {"display:block", "visibility:visible", "font-size:10px", "font-size:0.5em", "hyphens:none"})
    void a_style_that_only_resembles_a_hiding_one_hides_nothing(String style) {
        assertThat(read("<p style='" + style + "'>显</p>")).isEqualTo("L:显");
    }

    private static String randomTable(Random random) {
        StringBuilder table = new StringBuilder("<table>");
        int rows = 2 + random.nextInt(6);
        for (int row = 0; row < rows; row++) {
            table.append("<tr>");
            int cells = 2 + random.nextInt(5);
            for (int cell = 0; cell < cells; cell++) {
                table.append(random.nextBoolean() ? "<td" : "<TH")
                        .append(random.nextInt(3) == 0 ? " rowspan=\"" + (1 + random.nextInt(3)) + "\"" : "")
                        .append(random.nextInt(3) == 0 ? " colspan=" + (1 + random.nextInt(3)) : "")
                        .append('>')
                        .append(random.nextInt(4) == 0 ? "<p>甲&amp;" + cell : "数" + row + "<b>" + cell + "</b>")
                        .append(random.nextBoolean() ? "</td>" : "");
            }
            table.append(random.nextBoolean() ? "</tr>" : "\n");
        }
        return table.append("</table>").toString();
    }
}
