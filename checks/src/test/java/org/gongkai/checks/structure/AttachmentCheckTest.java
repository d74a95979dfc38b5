package org.gongkai.checks.structure;

import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.junit.jupiter.api.Test;

class AttachmentCheckTest {
    @Test
    void a_reference_to_an_annex_that_is_not_there_is_told() {
        assertChecked(text("具体数据详见附件2。", "附件1")).hasOne("XREF-01");
        assertChecked(text("具体数据详见附件。")).hasOne("XREF-01");
        assertChecked(text("具体数据详见附件1。", "附件1：统计表")).isSilentOn("XREF-01");
    }

    @Test
    void the_form_has_six_parts_and_tables_two_to_four() {
        assertChecked(text("办理结果见第七部分。")).hasOne("XREF-01");
        assertChecked(text("办理结果见第三部分，数据见表三。")).isSilentOn("XREF-01");
    }

    @Test
    void annexes_begin_with_the_first() {
        assertChecked(text("附件3", "附件4")).hasOne("XREF-02");
        assertChecked(text("附件1", "附件2", "附件存在死链的及时修复。")).isSilentOn("XREF-02");
    }

    private static SampleReport text(String... lines) {
        return SampleReport.of("E2021").bare().text("overview", lines);
    }
}
