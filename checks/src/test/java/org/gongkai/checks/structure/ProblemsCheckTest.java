package org.gongkai.checks.structure;

import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.junit.jupiter.api.Test;

class ProblemsCheckTest {
    @Test
    void problems_without_measures_are_half_told() {
        assertChecked(report("一是更新不够及时；二是解读形式单一。")).hasOne("PART-07");
        assertChecked(report("更新不够及时，下一步完善机制。")).isSilentOn("PART-07");
    }

    @Test
    void an_empty_section_is_told() {
        assertChecked(report(" ")).hasOne("PART-06");
        assertChecked(report("更新不够及时，今后加强。")).isSilentOn("PART-06");
    }

    private static SampleReport report(String problems) {
        return SampleReport.of("E2021").bare().text("problems", problems).text("other", "没有收取信息处理费。");
    }
}
