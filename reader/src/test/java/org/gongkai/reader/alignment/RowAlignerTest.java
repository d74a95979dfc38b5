package org.gongkai.reader.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.reader.tokens.Token;
import org.gongkai.reader.tokens.TokenValue;
import org.gongkai.reader.tokens.ValueText;
import org.gongkai.report.form.Editions;
import org.gongkai.report.form.FormTable;
import org.junit.jupiter.api.Test;

class RowAlignerTest {
    private static final List<FormTable> TABLES =
            Editions.standard().named("E2021").tables();
    private static final FormTable DISCLOSURE = TABLES.get(0);
    private static final FormTable REQUESTS = TABLES.get(1);

    private static Run run(String before, String after, String values) {
        List<Token> tokens = new ArrayList<>();
        for (String value : values.split(" ", -1)) {
            TokenValue read = ValueText.ofCell(value.replace("_", ""));
            tokens.add(new Token(read, value.replace("_", ""), 0, 0, 0, 0, tokens.size()));
        }
        return new Run(tokens, before, after, 0, tokens.size());
    }

    private static List<String> rows(FormTable table, Run... runs) {
        return new RowAligner(table)
                .align(List.of(runs)).stream()
                        .map(match -> table.rows().get(match.row()).key())
                        .toList();
    }

    @Test
    void a_label_left_of_its_values_names_the_row() {
        assertThat(rows(REQUESTS, run("重复申请", "", "0 0 0 0 0 0 0")))
                .containsExactly("requests.results.rejected.repeat");
    }

    @Test
    void the_label_nearest_to_the_values_counts_where_a_row_printed_nothing() {
        assertThat(rows(REQUESTS, run("二上年结转政府信息公开申请数量一予以公开", "", "3 1 4")))
                .containsExactly("requests.results.granted");
    }

    @Test
    void a_heading_with_empty_cells_is_no_row() {
        assertThat(rows(DISCLOSURE, run("第二十条第五项", "信息内容本年处理决定数量", "_ _ _"))).isEmpty();
    }

    @Test
    void an_empty_row_with_its_own_label_is_a_row() {
        assertThat(rows(DISCLOSURE, run("行政许可", "", "_"))).containsExactly("disclosure.a20_5.licensing");
    }

    @Test
    void a_label_may_go_on_below_its_values() {
        assertThat(rows(REQUESTS, run("其他法律行政", "法规禁止公开", "0 0 0 0 0 0 0")))
                .containsExactly("requests.results.denied.law_forbidden");
    }

    @Test
    void the_label_of_the_next_row_below_the_values_is_not_theirs() {
        assertThat(rows(REQUESTS, run("处理无正当理由大量反覆申请", "要求行政机关确认或重新出具已获取信息", "1 1")))
                .containsExactly("requests.results.rejected.excessive");
    }

    @Test
    void an_empty_row_without_a_label_belongs_nowhere() {
        assertThat(rows(REQUESTS, run("", "", "_ _ _ _ _ _ _"))).isEmpty();
    }

    @Test
    void a_row_between_two_others_is_skipped_where_nothing_names_it() {
        assertThat(rows(REQUESTS, run("信访举报投诉类申请", "重复申请", "1 0 0 0 0 0 1"), run("要求提供公开出版物", "", "2 0 0 0 0 0 2")))
                .containsExactly("requests.results.rejected.petition", "requests.results.rejected.publication");
    }
}
