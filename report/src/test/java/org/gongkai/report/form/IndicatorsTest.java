package org.gongkai.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorsTest {
    private final Editions editions = Editions.standard();
    private final Indicators indicators = Indicators.standard();

    @Test
    void every_indicator_names_cells_of_its_editions() {
        for (Indicator indicator : indicators.all()) {
            assertThat(indicator.cells()).as(indicator.key()).hasSizeGreaterThan(1);
            indicator
                    .cells()
                    .forEach((edition, keys) -> assertThat(keys)
                            .as(indicator.key() + " in " + edition)
                            .allSatisfy(
                                    key -> assertThat(editions.named(edition).find(key))
                                            .isNotNull()));
        }
    }

    @Test
    void one_edition_is_compared_cell_by_cell() {
        Edition form = editions.named("E2021");

        assertThat(indicators.between(form, form)).hasSize(form.cells().size());
    }

    @Test
    void other_handling_of_2019_is_the_sum_of_three_rows_of_2021() {
        assertThat(between("E2019", "E2021", "requests.other_handling").in(editions.named("E2021")))
                .extracting(CellKey::name)
                .containsExactly(
                        "requests.results.other.no_correction.total",
                        "requests.results.other.no_payment.total",
                        "requests.results.other.misc.total");
    }

    @Test
    void decisions_are_compared_with_caution_because_2021_counts_unpublished_ones_too() {
        assertThat(between("E2019", "E2021", "disclosure.a20_6.penalty.decisions")
                        .comparability())
                .isEqualTo(Indicator.Comparability.CAUTION);
        assertThat(between("E2021", "E2021", "disclosure.a20_6.penalty.decisions")
                        .comparability())
                .isEqualTo(Indicator.Comparability.EXACT);
    }

    @Test
    void the_stock_of_documents_is_not_compared_between_2019_and_2021() {
        assertThat(indicators.between(editions.named("E2019"), editions.named("E2021")))
                .extracting(Indicator::key)
                .noneMatch(key -> key.contains("total_public") || key.contains("in_force"));
    }

    @Test
    void the_statistical_table_of_2018_is_compared_by_indicators_only() {
        assertThat(indicators.between(editions.named("E2018"), editions.named("E2019")))
                .extracting(Indicator::key)
                .contains("requests.received", "normative.made", "suit.total")
                .doesNotContain("requests.other_handling")
                .noneMatch(key -> key.startsWith("s18."));
    }

    @Test
    void a_wrong_line_is_quoted_with_what_was_expected() {
        assertThatThrownBy(() -> Indicators.parse("figure x"))
                .hasMessage("'figure x' begins with figure, expected caution, indicator, in or #");
    }

    private Indicator between(String last, String current, String key) {
        List<Indicator> all = indicators.between(editions.named(last), editions.named(current));
        return all.stream()
                .filter(indicator -> indicator.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
