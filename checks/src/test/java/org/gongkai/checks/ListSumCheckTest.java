package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.report.Finding;
import org.gongkai.report.form.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListSumCheckTest {
    private static SampleReport saying(String... lines) {
        return SampleReport.of("E2021").text("overview", lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公开信息120条，其中政务动态80条、通知公告30条、其他10条。",
                "公开信息120条。其中，政务动态80条，占66.67%；通知公告40条，占33.33%。",
                "公开信息131条，包括门户网站共上传24条，“柳溪之声”公众号107条。",
                "公开信息1,605条，其中财政资金1 000条、公共资源605条；回应来电33次。"
            })
    void lists_that_add_up_are_not_mentioned(String text) {
        assertChecked(saying(text)).isSilent();
    }

    @Test
    void full_width_digits_and_half_width_marks_are_read_alike() {
        assertChecked(saying("公开信息１２０条,其中:动态８０条,公告４０条.")).isSilentOn("RT-05");
        assertChecked(saying("公开信息１２０条,其中:动态８０条,公告５０条.")).hasOne("RT-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公开信息200条，其中政策文件20条、工作动态50条、公告30条。",
                "公开信息200条，其中政策文件100条、工作动态90条等。",
                "公开信息100多条，其中政策文件80条、工作动态60条。",
                "公开信息约100条，其中政策文件80条、工作动态60条。",
                "公开信息200余条，其中政策文件80条、工作动态90条。",
                "公开信息120条，其中占比66%的是动态，占比34%的是公告。",
                "受理申请25件，收费950元。其中，水利站1件，收取880元；民政办1件，收取90元。",
                "公开信息80条，其中动态50条、公告30条，累计召开会议30次，印发文件40条。",
                "办理3—5件建议，其中主办3件、会办4件。",
                "收办申请107件（县级91件、市级16件），同比增长3%，其中，自然人100件、法人7件，网络渠道90件、信函17件。",
                "收办申请360件，其中予以公开140件、部分公开50件、不予公开110件。",
                "公开信息120条，其中全文电子化率达100%。"
            })
    void near_misses_are_left_alone(String text) {
        assertChecked(saying(text)).isSilent();
    }

    @Test
    void parts_above_the_whole_are_an_error_with_sum_and_difference() {
        Finding finding =
                assertChecked(saying("受理咨询372人次，其中现场咨询331人次，电话咨询61人次。")).hasOnly("RT-05");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message().zh()).isEqualTo("所列各项 331 + 61 = 392人次，比总数 372人次多 20人次，请核对总数和各项。");
        assertThat(finding.places().getFirst().quote()).isEqualTo("372人次，其中现场咨询331人次，电话咨询61人次");
    }

    @Test
    void parts_below_the_whole_are_an_error_only_where_the_list_is_closed() {
        assertThat(assertChecked(saying("收到建议14件，其中基建5件，环保3件，水利3件，其他1件。"))
                        .hasOnly("RT-05")
                        .severity())
                .isEqualTo(Severity.ERROR);
        assertThat(assertChecked(saying("公开信息120条，其中动态60条、公告30条、文件21条。"))
                        .hasOnly("RT-05")
                        .severity())
                .isEqualTo(Severity.WARN);
    }

    @Test
    void channels_may_carry_the_same_item_so_too_much_is_only_suspected() {
        assertThat(assertChecked(saying("公开信息120条，其中门户网站100条、微信公众号40条。"))
                        .hasOnly("RT-05")
                        .severity())
                .isEqualTo(Severity.WARN);
    }

    @Test
    void a_list_broken_over_lines_is_read_whole_and_found_in_its_line() {
        Finding finding =
                assertChecked(saying("公开信息50", "条，其中动态20条、", "公告40条。")).hasOnly("RT-05");
        assertThat(finding.places().getFirst().quote()).isEqualTo("50");
    }
}
