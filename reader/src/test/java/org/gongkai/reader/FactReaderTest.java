package org.gongkai.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.report.Fact;
import org.gongkai.report.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactReaderTest {
    /** Facts of a report for 2022 of 青石镇 whose overview is this text. */
    private static List<Fact> facts(String... lines) {
        return TextReports.of("E2021")
                .text(text -> text.replace("本年公开各类信息20条。", String.join("\n\n", lines)))
                .only()
                .facts();
    }

    private static Fact only(String text) {
        List<Fact> facts = facts(text);
        assertThat(facts).as(text).hasSize(1);
        return facts.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    全年主动公开政府信息131条。 | disclosed.total | 主动公开政府信息 | 131 | 条
                    2022年度青石镇人民政府累计公开各类信息1,605 条。 | disclosed.total | 公开各类信息 | 1605 | 条
                    通过区政府网站发布信息３５条。 | disclosed.channel | 通过区政府网站发布信息 | 35 | 条
                    所属各村（社区）公开信息42条。 | disclosed.village | 所属各村(社区)公开信息 | 42 | 条
                    新收到政府信息公开申请7件。 | requests.received | 新收到政府信息公开申请 | 7 | 件
                    接受群众电话咨询342次。 | consultations.phone | 接受群众电话咨询 | 342 | 次
                    接待来访群众312名。 | visits | 接待来访群众 | 312 | 名
                    累计收到人大代表意见建议14件。 | proposals.total | 收到人大代表意见建议 | 14 | 件
                    提案办结率为98.5％。 | percent.rate | 提案办结率 | 98.5 | %
                    共投入费用0.64万元。 | costs | 投入费用 | 0.64 | 万元
                    全年收取信息处理费300元。 | fees | 收取信息处理费 | 300 | 元
                    """)
    void a_figure_is_read_with_kind_label_exact_number_and_unit(
            String text, String kind, String label, BigDecimal value, String unit) {
        Fact fact = only(text);
        assertThat(fact.kind()).isEqualTo(kind);
        assertThat(fact.label()).isEqualTo(label);
        assertThat(fact.value()).isEqualByComparingTo(value);
        assertThat(fact.unit()).isEqualTo(unit);
        assertThat(fact.scopeYear()).isEqualTo(2022);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    安排专职工作人员2名。 | staff.fullTime | 安排专职工作人员 | 2 | 名
                    举办培训班3期。 | trainings | 举办培训班 | 3 | 期
                    参加培训60人次。 | trainings.people | 参加培训 | 60 | 人次
                    建立工作微信群22个。 | groups.count | 建立工作微信群 | 22 | 个
                    群内人员543人。 | groups.members | 群内人员 | 543 | 人
                    制发行政规范性文件4件。 | normative.made | 制发行政规范性文件 | 4 | 件
                    现行有效的规范性文件9件。 | normative.inForce | 现行有效的规范性文件 | 9 | 件
                    政府信息公开行政复议2件。 | reviews | 政府信息公开行政复议 | 2 | 件
                    政府信息公开行政诉讼1件。 | suits | 政府信息公开行政诉讼 | 1 | 件
                    发布政策解读14篇。 | interpretations | 发布政策解读 | 14 | 篇
                    主要通过五种形式发布。 | count | 形式发布 | 5 | 种
                    公众号设立3个导航栏。 | count | 导航栏 | 3 | 个
                    """)
    void staff_training_documents_and_cases_are_read_alike(
            String text, String kind, String label, BigDecimal value, String unit) {
        a_figure_is_read_with_kind_label_exact_number_and_unit(text, kind, label, value, unit);
    }

    @Test
    void the_quote_is_what_is_printed_where_the_span_points() {
        String line = "工作推进有力，全年主动公开政府信息  131 条，群众满意。";
        Fact fact = only(line);
        Provenance place = fact.place();
        assertThat(line.substring(place.start(), place.end())).isEqualTo("全年主动公开政府信息  131 条");
        assertThat(fact.quote()).isEqualTo("全年主动公开政府信息  131 条");
        assertThat(place.line()).isEqualTo(5);
    }

    @Test
    void a_figure_broken_over_lines_has_a_place_in_each() {
        Fact fact = facts("全年受理咨询及时，主动公开政", "府信息131条。").getLast();
        assertThat(fact.quote()).isEqualTo("主动公开政府信息131条");
        assertThat(fact.places()).extracting(Provenance::quote).containsExactly("主动公开政", "府信息131条");
    }

    @Test
    void parts_of_a_list_are_told_by_what_they_are_parts_of() {
        assertThat(facts("公开政府信息131条，其中门户网站20条、柳溪村4条、财政资金107条。"))
                .extracting(Fact::kind)
                .containsExactly("disclosed.total", "disclosed.channel", "disclosed.village", "disclosed.topic");
        assertThat(facts("收到建议提案9件，其中：环境保护5件，基础设施4件；共办理9件。"))
                .extracting(Fact::kind)
                .containsExactly("proposals.total", "proposals.part", "proposals.part", "proposals.handled");
        assertThat(facts("政府信息公开行政复议3件，其中结果维持2件，尚未审结1件；行政诉讼1件，其中结果维持1件。"))
                .extracting(Fact::kind)
                .containsExactly("reviews", "reviews.upheld", "reviews.pending", "suits", "suits.upheld");
    }

    @Test
    void the_course_of_requests_is_told_apart() {
        assertThat(facts("受理政府信息公开申请12件，答复11件（含上年度结转申请2件，另有3件顺延到下年度答复），自然人申请10件。"))
                .extracting(Fact::kind)
                .startsWith("requests.received", "requests.answered", "requests.carriedIn", "requests.carriedOut");
        assertThat(facts("收到政府信息公开申请5件，其中予以公开3件，不予公开1件，无法提供1件。"))
                .extracting(Fact::kind)
                .containsExactly(
                        "requests.received",
                        "requests.results.granted",
                        "requests.results.denied",
                        "requests.results.unable");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    本年度未收到政府信息公开申请。 | requests.received
                    没有收到公开政府信息的申请。 | requests.received
                    我镇没有收取过政府信息公开方面的任何费用。 | fees
                    收取信息处理费情况：无。 | fees
                    本年度信息处理费为零。 | fees
                    2022年，无收取信息处理费情况。 | fees
                    未接到行政复议案件。 | reviews
                    没有发生因信息公开引起的行政诉讼。 | suits
                    我镇未出现需要追究责任的情况。 | accountability
                    没有承办人大建议和政协提案。 | proposals.total
                    """)
    void a_stated_none_is_nought(String text, String kind) {
        Fact fact = only(text);
        assertThat(fact.kind()).isEqualTo(kind);
        assertThat(fact.value()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "自收到申请之日起20个工作日内答复。",
                "依据《条例》第20条第3项。",
                "电话0536-4651001，邮编262108。",
                "2022年1月1日至12月31日。",
                "（国办发〔2019〕54号）",
                "如未收到答复，请联系我们。",
                "未按收费通知要求缴纳的不再处理。",
                "主要做了三个方面的工作。"
            })
    void numbers_that_count_nothing_are_no_figures(String text) {
        assertThat(facts(text)).isEmpty();
    }

    @Test
    void each_figure_keeps_the_year_it_is_about() {
        assertThat(facts("2020年全县公开政府信息100条。")).extracting(Fact::scopeYear).containsExactly(2020);
        assertThat(facts("较上年的85条信息增加15条。")).extracting(Fact::scopeYear).containsExactly(2021, 2022);
        assertThat(facts("2021年，公开有序。全年公开政府信息90条。")).extracting(Fact::scopeYear).containsExactly(2021);
        assertThat(facts("按《2020年工作要点》公开政府信息90条。")).extracting(Fact::scopeYear).containsExactly(2022);
        assertThat(facts("下一步将组织培训2次。")).extracting(Fact::scopeYear).containsExactly(2023);
        assertThat(facts("2023年将组织培训2次。")).extracting(Fact::scopeYear).containsExactly(2023);
    }

    @ParameterizedTest
    @ValueSource(strings = {"公开政府信息100多条。", "公开政府信息约100条。", "公开政府信息100余条。", "上半年公开政府信息100条。"})
    void vague_figures_are_less_sure(String text) {
        assertThat(only(text).confidence()).isLessThan(0.98);
        assertThat(only("公开政府信息100条。").confidence()).isGreaterThan(0.98);
    }

    @Test
    void a_number_in_ten_thousands_keeps_its_unit() {
        Fact fact = only("主动公开政府信息18万余条。");
        assertThat(fact.value()).isEqualByComparingTo("18");
        assertThat(fact.unit()).isEqualTo("万条");
    }
}
