package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.report.Finding;
import org.junit.jupiter.api.Test;

class RemedySumsTest {
    @Test
    void outcomes_of_reviews_add_up_to_their_total() {
        assertChecked(SampleReport.of("E2021")
                        .cell("review.upheld", 2)
                        .cell("review.pending", 1)
                        .cell("review.total", 3))
                .isSilent();
    }

    @Test
    void a_wrong_total_of_reviews_is_told_with_its_parts() {
        Finding finding = assertChecked(SampleReport.of("E2021")
                        .cell("review.upheld", 2)
                        .cell("review.pending", 1)
                        .cell("review.total", 4))
                .hasOnly("R4-01");
        assertThat(finding.message().zh()).isEqualTo("表四“行政复议”：结果维持 2 + 尚未审结 1 = 3，而总计 4，相差 1，请核对。");
    }

    @Test
    void suits_are_summed_apart_from_each_other() {
        assertChecked(SampleReport.of("E2019")
                        .cell("suit.direct.upheld", 1)
                        .cell("suit.direct.total", 1)
                        .cell("suit.after_review.other", 2)
                        .cell("suit.after_review.total", 3))
                .hasOnly("R4-03");
    }
}
