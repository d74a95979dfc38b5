package org.gongkai.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditionsTest {
    private final Editions editions = Editions.standard();

    @Test
    void the_2021_form_has_200_cells_in_32_rows() {
        Edition edition = editions.named("E2021");
        assertThat(edition.cells()).hasSize(200);
        assertThat(edition.tables()).extracting(table -> table.rows().size()).containsExactly(6, 25, 1);
    }

    @Test
    void the_2019_form_has_198_cells_and_one_row_for_other_handling() {
        Edition edition = editions.named("E2019");
        assertThat(edition.cells()).hasSize(198);
        assertThat(edition.find(new CellKey("requests.results.other.total"))).isNotNull();
        assertThat(edition.find(new CellKey("requests.results.other.misc.total")))
                .isNull();
    }

    @Test
    void the_2018_table_has_65_rows_of_which_7_are_headings() {
        Edition edition = editions.named("E2018");
        assertThat(edition.cells()).hasSize(65);
        assertThat(edition.cells())
                .filteredOn(cell -> cell.type() == CellType.HEADING)
                .hasSize(7);
    }

    @Test
    void the_form_is_chosen_by_report_year() {
        assertThat(editions.forYear(2018)).map(Edition::name).contains("E2018");
        assertThat(editions.forYear(2019)).map(Edition::name).contains("E2019");
        assertThat(editions.forYear(2020)).map(Edition::name).contains("E2019");
        assertThat(editions.forYear(2021)).map(Edition::name).contains("E2021");
        assertThat(editions.forYear(2030)).map(Edition::name).contains("E2021");
        assertThat(editions.forYear(2007)).isEmpty();
    }

    @Test
    void every_relation_names_cells_of_its_edition() {
        for (Edition edition : editions.all()) {
            for (Relation relation : edition.relations()) {
                assertThat(relation.left()).allSatisfy(key -> edition.cell(key));
                assertThat(relation.right()).allSatisfy(key -> edition.cell(key));
            }
        }
    }

    @Test
    void signs_and_units_follow_the_form() {
        Edition edition = editions.named("E2019");
        assertThat(edition.cell(new CellKey("disclosure.a20_5.licensing.items_delta"))
                        .type())
                .isEqualTo(CellType.SIGNED_COUNT);
        assertThat(edition.cell(new CellKey("disclosure.a20_9.procurement.amount")))
                .extracting(CellDefinition::type, CellDefinition::unit)
                .containsExactly(CellType.AMOUNT, "");
        assertThat(edition.cell(new CellKey("disclosure.a20_5.licensing.items_prev"))
                        .unit())
                .isEqualTo("项");
    }

    @Test
    void decisions_are_counted_in_pieces_in_both_editions_that_have_them() {
        for (String edition : List.of("E2019", "E2021")) {
            assertThat(editions.named(edition).cells())
                    .filteredOn(cell -> cell.key().name().endsWith(".decisions"))
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(cell.unit()).isEqualTo("件"));
        }
    }

    @Test
    void a_wrong_line_is_named_with_its_number() {
        assertThatThrownBy(() -> Editions.parse("edition E2030\nyears 2030-\ncolums 统计数:"))
                .hasMessageContaining("line 3")
                .hasMessageContaining("colums")
                .hasMessageContaining("columns");
    }
}
