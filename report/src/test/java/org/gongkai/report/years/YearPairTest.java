package org.gongkai.report.years;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.report.CellValue;
import org.gongkai.report.FilledReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YearPairTest {
    @Test
    void a_figure_of_several_cells_is_their_sum() {
        YearPair pair = new YearPair(
                FilledReport.of("青禾镇人民政府", 2020, "E2019")
                        .with("requests.results.other.total", 4)
                        .report(),
                FilledReport.of("青禾镇人民政府", 2021, "E2021")
                        .with("requests.results.other.misc.total", 2)
                        .with("requests.results.other.no_payment.total", 5)
                        .report());

        assertThat(figure(pair, "requests.other_handling").change())
                .hasValueSatisfying(change -> assertThat(change).isEqualByComparingTo("3"));
    }

    @Test
    void decisions_of_two_editions_are_in_one_unit_and_have_a_change() {
        YearPair pair = new YearPair(
                FilledReport.of("青禾镇人民政府", 2020, "E2019")
                        .with("disclosure.a20_6.penalty.decisions", 4)
                        .report(),
                FilledReport.of("青禾镇人民政府", 2021, "E2021")
                        .with("disclosure.a20_6.penalty.decisions", 9)
                        .report());

        assertThat(figure(pair, "disclosure.a20_6.penalty.decisions").change())
                .hasValueSatisfying(change -> assertThat(change).isEqualByComparingTo("5"));
    }

    @Test
    void a_blank_has_no_change_and_says_its_state() {
        YearPair pair = new YearPair(
                FilledReport.of("青禾镇人民政府", 2021, "E2021")
                        .with("requests.received.total", new CellValue.Blank())
                        .report(),
                FilledReport.of("青禾镇人民政府", 2022, "E2021").report());

        YearFigures received = figure(pair, "requests.received.total");
        assertThat(received.change()).isEmpty();
        assertThat(received.last().state()).isEqualTo("blank");
    }

    @Test
    void years_follow_each_other_only_when_one_apart() {
        assertThat(pair(2021, 2022).isConsecutive()).isTrue();
        assertThat(pair(2022, 2021).isConsecutive()).isFalse();
        assertThat(pair(2020, 2022).isConsecutive()).isFalse();
        assertThat(pair(null, 2022).isConsecutive()).isFalse();
    }

    private static YearPair pair(@Nullable Integer last, int current) {
        return new YearPair(
                FilledReport.of("青禾镇人民政府", last, "E2021").report(),
                FilledReport.of("临江县青禾镇人民政府", current, "E2021").report());
    }

    private static YearFigures figure(YearPair pair, String key) {
        return pair.figures().stream()
                .filter(figures -> figures.indicator().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
