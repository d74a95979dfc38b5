package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.Editions;
import org.gongkai.report.form.FormRow;

class SumPropertiesTest {
    private static final List<String> COLUMNS =
            List.of("natural", "corp_business", "corp_research", "corp_charity", "corp_legal", "corp_other");
    private static final List<FormRow> ROWS =
            Editions.standard().named("E2021").tables().get(1).rows();

    /** Figures of table three that hold together. */
    private static Map<String, Long> consistent(long seed) {
        Random random = new Random(seed);
        Map<String, Long> figures = new HashMap<>();
        for (String column : COLUMNS) {
            long results = 0;
            for (FormRow row : ROWS.subList(2, ROWS.size() - 2)) {
                long count = random.nextInt(4) == 0 ? random.nextInt(40) : 0;
                add(figures, row.key(), column, count);
                results += count;
            }
            long carriedOut = random.nextInt(5);
            long carriedIn = Math.min(results + carriedOut, random.nextInt(5));
            add(figures, "requests.results.total", column, results);
            add(figures, "requests.carried_out", column, carriedOut);
            add(figures, "requests.carried_in", column, carriedIn);
            add(figures, "requests.received", column, results + carriedOut - carriedIn);
        }
        return figures;
    }

    private static void add(Map<String, Long> figures, String row, String column, long count) {
        figures.put(row + "." + column, count);
        figures.merge(row + ".total", count, Long::sum);
    }

    private static List<Finding> check(Map<String, Long> figures) {
        SampleReport report = SampleReport.of("E2021");
        figures.forEach(report::cell);
        return Checks.standard().check(report.build()).stream()
                .filter(finding -> finding.kind() == FindingKind.SUM)
                .toList();
    }

    @Property(tries = 200)
    void a_table_that_holds_together_is_never_doubted(@ForAll long seed) {
        assertThat(check(consistent(seed))).isEmpty();
    }

    @Property(tries = 400)
    void one_wrong_cell_is_one_finding_that_names_it_and_its_right_number(
            @ForAll long seed, @ForAll @IntRange(max = 174) int place, @ForAll @IntRange(min = 1, max = 90) int more) {
        Map<String, Long> figures = consistent(seed);
        CellDefinition cell = ROWS.stream()
                .flatMap(row -> row.cells().stream())
                .skip(place)
                .findFirst()
                .orElseThrow();
        long right = figures.getOrDefault(cell.key().name(), 0L);
        figures.put(cell.key().name(), right + more);
        List<Finding> findings = check(figures);
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().keys().getFirst()).isEqualTo(cell.key());
        assertThat(findings.getFirst().expected()).isEqualTo(String.valueOf(right));
    }
}
