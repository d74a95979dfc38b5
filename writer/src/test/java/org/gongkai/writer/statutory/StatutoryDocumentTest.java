package org.gongkai.writer.statutory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.report.CellGrid;
import org.gongkai.report.Contact;
import org.gongkai.report.Heading;
import org.gongkai.report.Report;
import org.gongkai.report.ReportSource;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.Editions;
import org.junit.jupiter.api.Test;

class StatutoryDocumentTest {
    @Test
    void a_table_that_no_earlier_edition_had_is_laid_out_by_its_shape() {
        Edition edition = Editions.parse("""
                edition E2031
                years 2031-
                section sections.outreach 公开活动情况
                table outreach ; 表五
                header 活动
                columns 场次:held ; 人次:visitors
                group 开放活动
                row outreach.open_days ; 政府开放日 ; 场
                columns 件数:sent
                group 资料
                row outreach.leaflets ; 宣传册 ; 件
                """);

        StatutoryDocument document = StatutoryDocument.of(reportOn(edition));

        assertThat(document.document().blocks())
                .filteredOn(Table.class::isInstance)
                .hasSize(1);
        assertThat(document.gaps()).hasSize(3);
    }

    private static Report reportOn(Edition edition) {
        return new Report(
                new ReportSource("a.docx", "00", "text/plain", 0),
                new Heading("青禾镇2031年报告", "青禾镇人民政府", "青禾镇", 2031, null),
                2031,
                edition,
                1,
                null,
                null,
                new Contact("", "", "", ""),
                List.of(),
                CellGrid.empty(edition),
                List.of());
    }
}
