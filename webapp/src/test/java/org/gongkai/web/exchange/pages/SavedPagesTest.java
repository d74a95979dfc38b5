package org.gongkai.web.exchange.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.gongkai.web.exchange.model.ImportRefused;
import org.gongkai.web.exchange.model.ImportRefused.Reason;
import org.gongkai.web.exchange.moving.MoveFields;
import org.gongkai.web.exchange.moving.SentFolder;
import org.gongkai.web.exchange.moving.ZippedFolder;
import org.gongkai.web.exchange.tables.DataRow;
import org.gongkai.web.exchange.tables.LaidOut;
import org.gongkai.web.exchange.tables.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedPagesTest {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final String RULES = """
            # 旧站的栏目页
            标题\t h1
            发布日期\t .info
            正文\t #zoom
            附件\t .files
            文号\t meta[name=number]
            网址\t http://www.example.gov.cn/
            """;
    private static final String PAGE = """
            <html><head><meta name="number" content="临政发〔2023〕3号"></head><body><h1>关于防火的 通知</h1>
            <p class="info">发布时间：2023 年10月1日 08:20　来源：镇政府　浏览：37</p>
            <div id="zoom"><p>各村：</p><script>alert(1)</script><a href="/zwgk/1.html">原文</a><a name="x">此处</a></div>
            <ul class="files"><li><a href="../files/%E5%90%8D%E5%8D%95.xlsx">名单</a></li><li><a href="/gone.pdf">无</a></li></ul>
            </body></html>""";

    private static LaidOut read(String rules, String page) {
        ZippedFolder folder = ZippedFolder.utf8()
                .with("站/规则.tsv", rules)
                .with("站/art/1.html", page)
                .with("站/files/名单.xlsx", "a");
        return SavedPages.read(SentFolder.open("旧站.zip", folder.bytes(), CHINESE), CHINESE);
    }

    private static String value(LaidOut table, String field) {
        DataRow row = table.rows().getFirst();
        return row.value(Mapping.proposed(table.headings().texts(), MoveFields.ALL), field);
    }

    @Test
    void a_page_is_a_row_whose_fields_stand_where_the_rules_say() {
        LaidOut table = read(RULES, PAGE);
        assertThat(Mapping.proposed(table.headings().texts(), MoveFields.ALL).columns())
                .hasSize(MoveFields.ALL.size());
        assertThat(table.rows()).extracting(DataRow::sheet).containsExactly("art/1.html");
        assertThat(value(table, "title")).isEqualTo("关于防火的 通知");
        assertThat(value(table, "day")).isEqualTo("2023-10-1");
        assertThat(value(table, "number")).isEqualTo("临政发〔2023〕3号");
        assertThat(value(table, "address")).isEqualTo("http://www.example.gov.cn/art/1.html");
        assertThat(value(table, "text")).contains("各村：", "http://www.example.gov.cn/zwgk/1.html");
    }

    @Test
    void files_are_those_of_the_folder_and_what_is_not_there_keeps_its_name() {
        assertThat(value(read(RULES, PAGE), "files").lines()).containsExactly("files/名单.xlsx", "gone.pdf");
    }

    @Test
    void without_the_address_of_the_site_links_that_lead_nowhere_are_links_no_more() {
        assertThat(value(read(RULES.replaceFirst("网址.*\n", ""), PAGE), "text"))
                .contains("原文")
                .doesNotContain("zwgk");
    }

    @Test
    void what_is_not_found_is_empty_and_nothing_is_guessed() {
        LaidOut table = read(RULES, "<html><body><h1>只有标题</h1></body></html>");
        assertThat(List.of(value(table, "day"), value(table, "text"), value(table, "files")))
                .containsOnly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"标题\th1", "标题\th1\n发布日期\t.a[", "颜色\th1\n标题\th1\n发布日期\t.a", "标题\n发布日期\t.a"})
    void rules_that_cannot_be_read_are_refused(String rules) {
        assertThatThrownBy(() -> read(rules, PAGE))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.RULES_UNREADABLE));
    }
}
