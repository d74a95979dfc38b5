package org.gongkai.checks.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.checks.SampleReport;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;

class CopyChecksTest {
    private static final String LONG =
            "在便民大厅增设触摸屏，把惠农政策编成方言广播，每逢赶集日由驻村干部带着宣传册上门讲解，" + "对老年人反复询问的医保缴费和宅基地审批事项逐一列出清单，张贴在小卖部和村口的公示牌上，方便群众随时查看、随时打听。";

    private static Report report(String issuer, int year, String text) {
        return SampleReport.of("E2021")
                .bare()
                .issuer(issuer)
                .year(year)
                .text("overview", text)
                .build();
    }

    @Test
    void a_passage_of_last_years_report_is_told_with_both_places() {
        Report last = report("临江市柳溪镇人民政府", 2021, "其他内容。" + LONG);
        List<Finding> findings = CopyChecks.check(report("临江市柳溪镇人民政府", 2022, LONG), List.of(last));
        assertThat(findings).extracting(Finding::code).containsExactly("COPY-01");
        Finding finding = findings.getFirst();
        assertThat(finding.places().getFirst().quote()).startsWith("在便民大厅增设触摸屏");
        assertThat(finding.message().zh()).contains("2021年度报告", "第 2 行", "在便民大厅");
        assertThat(finding.message().en()).contains("2021", "line 2");
    }

    @Test
    void another_bodys_passage_is_found_though_names_and_figures_were_changed() {
        Report other = report("临江市青石镇人民政府", 2022, "青石镇" + LONG + "全年讲解35场。");
        List<Finding> findings =
                CopyChecks.check(report("临江市柳溪镇人民政府", 2022, "柳溪镇" + LONG + "全年讲解128场。"), List.of(other));
        assertThat(findings).extracting(Finding::code).containsExactly("COPY-02");
        assertThat(findings.getFirst().message().zh()).contains("青石镇", "柳溪镇在便民大厅");
    }

    @Test
    void what_every_report_says_by_duty_is_no_copy() {
        String duty = "根据《中华人民共和国政府信息公开条例》第五十条编制本报告，所列数据的统计期限自2022年1月1日起至2022年12月31日止，"
                + "如有疑问，请与本机关联系，联系电话见网站首页，欢迎社会各界监督，并提出宝贵的意见和建议。";
        assertThat(CopyChecks.check(report("临江市柳溪镇人民政府", 2022, duty), List.of(report("临江市青石镇人民政府", 2022, duty))))
                .isEmpty();
    }

    @Test
    void the_same_report_again_and_short_phrases_are_left_alone() {
        Report report = report("临江市柳溪镇人民政府", 2022, LONG);
        assertThat(CopyChecks.check(report, List.of(report))).isEmpty();
        assertThat(CopyChecks.check(
                        report("临江市柳溪镇人民政府", 2022, "落实专人负责，定期更新栏目。"),
                        List.of(report("临江市青石镇人民政府", 2022, "落实专人负责，定期更新栏目。"))))
                .isEmpty();
    }

    @Test
    void among_several_reports_each_is_held_against_the_others() {
        List<List<Finding>> findings = CopyChecks.among(List.of(
                report("临江市柳溪镇人民政府", 2022, LONG),
                report("临江市青石镇人民政府", 2022, LONG),
                report("临江市白沙镇人民政府", 2022, "没有照抄。")));
        assertThat(findings).extracting(List::size).containsExactly(1, 1, 0);
    }

    @Test
    void of_reports_that_come_one_by_one_the_later_is_told() {
        CopySearch search = new CopySearch();
        assertThat(search.next(report("临江市柳溪镇人民政府", 2022, LONG))).isEmpty();
        assertThat(search.next(report("临江市青石镇人民政府", 2022, LONG)))
                .extracting(Finding::code)
                .containsExactly("COPY-02");
    }

    @Test
    void problems_that_repeat_last_years_are_one_finding() {
        String problems = "一是解读材料少，图文不够丰富；二是信息员更换频繁，业务不熟；三是网站检索不便，群众难以找到旧文件。今后将逐项改进。";
        Report last =
                SampleReport.of("E2021").year(2021).text("problems", problems).build();
        Report now =
                SampleReport.of("E2021").year(2022).text("problems", problems).build();
        assertThat(CopyChecks.check(now, List.of(last)))
                .extracting(Finding::code)
                .containsOnlyOnce("RT-11")
                .doesNotContain("COPY-02");
        Report fresh = SampleReport.of("E2021")
                .bare()
                .year(2022)
                .text("problems", "上年所列三个问题均已整改。本年新的问题是村级公开栏更新迟缓，下一步每月抽查通报，并与年终评比挂钩，落实到人。")
                .build();
        assertThat(CopyChecks.check(fresh, List.of(last))).isEmpty();
    }
}
