package org.gongkai.web.annualreports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.Editions;
import org.gongkai.web.ui.CellView;
import org.gongkai.web.ui.Phrases;
import org.gongkai.web.ui.TableView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class TableSheetTest {
    @ParameterizedTest
    @ValueSource(strings = {"E2018", "E2019", "E2021"})
    void every_cell_of_the_form_is_shown_once_and_every_row_fills_its_width(String name) {
        Edition edition = Editions.standard().named(name);
        List<TableView> tables = sheet().tables(edition);
        assertThat(tables.stream()
                        .flatMap(table -> table.blocks().stream())
                        .flatMap(block -> block.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .map(CellView::key))
                .containsExactlyElementsOf(
                        edition.cells().stream().map(cell -> cell.key().name()).toList());
        assertThat(tables).flatMap(TableView::blocks).allSatisfy(TableSheetTest::assertRectangular);
    }

    private static void assertRectangular(TableView.Block block) {
        int width = block.header().getFirst().stream()
                .mapToInt(TableView.Label::colspan)
                .sum();
        int covered = block.rows().stream()
                .mapToInt(row -> row.cells().size()
                        + row.labels().stream()
                                .mapToInt(label -> label.colspan() * label.rowspan())
                                .sum())
                .sum();
        assertThat(covered).isEqualTo(width * block.rows().size());
    }

    private static TableSheet sheet() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        CellView.Touch touch = new CellView.Touch("", "", List.of());
        return new TableSheet(
                definition -> new CellView(definition.key().name(), "number", "0", "", touch),
                new Phrases(messages, Locale.SIMPLIFIED_CHINESE));
    }
}
