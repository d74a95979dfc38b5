package org.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.CellType;
import org.gongkai.report.form.Editions;
import org.gongkai.report.form.Relation;
import org.gongkai.testkit.draft.Draft;
import org.gongkai.testkit.draft.Layout;
import org.gongkai.testkit.generate.GeneratedReport;
import org.gongkai.testkit.generate.ReportGenerator;
import org.gongkai.testkit.render.Rendering;
import org.junit.jupiter.api.Test;

class GeneratedReportTest {
    private static final int REPORTS = 300;
    private final ReportGenerator generator = new ReportGenerator(Editions.standard());

    @Test
    void every_relation_of_the_edition_holds() {
        for (int seed = 0; seed < REPORTS; seed++) {
            GeneratedReport report = generator.generate(seed);
            for (Relation relation : report.edition().relations()) {
                assertThat(holds(relation, report)).as(seed + " " + relation).isTrue();
            }
        }
    }

    @Test
    void every_cell_but_headings_has_a_figure_and_a_place_in_the_layout() {
        for (int seed = 0; seed < REPORTS; seed++) {
            GeneratedReport report = generator.generate(seed);
            Draft draft = Layout.of(report);
            List<CellKey> laid = draft.values().stream().map(cell -> cell.key()).toList();
            assertThat(laid)
                    .containsExactlyElementsOf(report.edition().cells().stream()
                            .map(cell -> cell.key())
                            .toList());
            report.edition().cells().stream()
                    .filter(cell -> cell.type() != CellType.HEADING)
                    .forEach(
                            cell -> assertThat(report.figures().has(cell.key())).isTrue());
        }
    }

    @Test
    void all_editions_and_years_are_invented() {
        List<GeneratedReport> reports =
                IntStream.range(0, REPORTS).mapToObj(generator::generate).toList();
        assertThat(reports).extracting(GeneratedReport::year).contains(2010, 2018, 2019, 2020, 2021, 2026);
        assertThat(reports).extracting(report -> report.edition().name()).contains("E2018", "E2019", "E2021");
    }

    @Test
    void the_same_seed_gives_the_same_bytes_in_every_format() {
        for (Rendering rendering : Rendering.values()) {
            assertThat(bytes(rendering, 7)).as(rendering.name()).isEqualTo(bytes(rendering, 7));
        }
    }

    @Test
    void every_text_holds_every_printed_value() {
        for (Rendering rendering : Rendering.values()) {
            if (rendering.isText()) {
                GeneratedReport report = generator.generate(11);
                String text = new String(bytes(rendering, 11), StandardCharsets.UTF_8);
                Layout.of(report).values().forEach(cell -> assertThat(text).contains(cell.text()));
            }
        }
    }

    private byte[] bytes(Rendering rendering, long seed) {
        return rendering.write(Layout.of(generator.generate(seed)).blocks(), new Dice(seed));
    }

    private static boolean holds(Relation relation, GeneratedReport report) {
        BigDecimal left = sum(relation.left(), report);
        BigDecimal right = sum(relation.right(), report);
        return switch (relation.comparison()) {
            case EQUAL -> left.compareTo(right) == 0;
            case AT_MOST -> left.compareTo(right) <= 0;
            case ZERO_TOGETHER -> left.signum() == 0 == (right.signum() == 0);
            case ZERO_IMPLIES_ZERO -> left.signum() != 0 || right.signum() == 0;
        };
    }

    private static BigDecimal sum(List<CellKey> keys, GeneratedReport report) {
        return keys.stream().map(key -> report.figures().get(key).number()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
