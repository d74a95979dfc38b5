package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gongkai.checks.tables.PartSums;
import org.gongkai.report.CellGrid;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.Editions;
import org.junit.jupiter.api.Test;

class PartSumsTest {
    @Test
    void a_total_comes_to_the_sum_of_its_parts_whatever_it_says_itself() {
        Report report = SampleReport.of("E2021")
                .cell("review.upheld", 2)
                .cell("review.corrected", 3)
                .cell("review.total", 99)
                .build();
        assertThat(PartSums.of(report.edition(), report.cells()))
                .containsEntry(new CellKey("review.total"), BigDecimal.valueOf(5))
                .containsEntry(new CellKey("suit.direct.total"), BigDecimal.ZERO);
    }

    @Test
    void nothing_is_said_while_a_part_is_unknown() {
        Edition edition = Editions.standard().named("E2021");
        assertThat(PartSums.of(edition, CellGrid.empty(edition))).isEmpty();
    }
}
