package org.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Editions;
import org.gongkai.testkit.draft.Draft;
import org.gongkai.testkit.draft.Expectation;
import org.gongkai.testkit.draft.Expectation.State;
import org.gongkai.testkit.draft.Layout;
import org.gongkai.testkit.generate.ReportGenerator;
import org.gongkai.testkit.mangle.MangledFile;
import org.gongkai.testkit.mangle.Mangler;
import org.gongkai.testkit.mangle.Way;
import org.gongkai.testkit.render.Rendering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManglerTest {
    private static final int YEAR = 2021;
    private final ReportGenerator generator = new ReportGenerator(Editions.standard());
    private final Mangler mangler = new Mangler(generator, List.of(Rendering.values()));

    @Test
    void the_same_seed_gives_the_same_bytes_and_truth() {
        for (int seed = 0; seed < 60; seed++) {
            MangledFile first = mangler.mangle(seed);
            MangledFile second = mangler.mangle(seed);
            assertThat(first.bytes()).isEqualTo(second.bytes());
            assertThat(first.truths()).isEqualTo(second.truths());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void a_way_that_keeps_figures_leaves_every_number_in_the_truth(Way way) {
        for (int seed = 0; seed < 12; seed++) {
            Draft draft = draft(seed, way);
            boolean same = numbers(draft).equals(numbers(Layout.of(generator.generate(seed, YEAR))));
            assertThat(same || !way.keepsFigures()).as("seed " + seed).isTrue();
        }
    }

    @Test
    void a_missing_row_is_absent_and_all_others_keep_their_numbers() {
        Draft draft = draft(3, Way.ROW_MISSING);
        Map<CellKey, Expectation> truth = draft.truth().cells();
        assertThat(truth.values().stream().filter(expected -> expected.state() == State.ABSENT))
                .isNotEmpty();
        assertThat(truth).hasSize(draft.report().edition().cells().size());
    }

    @Test
    void without_the_right_edge_every_total_is_absent_and_nothing_else() {
        draft(5, Way.RIGHT_EDGE_CUT)
                .truth()
                .cells()
                .forEach((key, expected) -> assertThat(expected.state() == State.ABSENT)
                        .as(key.name())
                        .isEqualTo(
                                key.name().startsWith("requests.") && key.name().endsWith(".total")));
    }

    @Test
    void zeros_left_blank_are_blank_in_the_truth() {
        Map<CellKey, Expectation> before =
                Layout.of(generator.generate(8, YEAR)).truth().cells();
        draft(8, Way.BLANK_ZEROS).truth().cells().forEach((key, expected) -> {
            String printed =
                    String.valueOf(Objects.requireNonNull(before.get(key)).number());
            assertThat(expected.state()).isEqualTo(printed.equals("0") ? State.BLANK : State.NUMBER);
        });
    }

    @Test
    void a_planted_error_names_the_codes_that_must_be_found() {
        for (int seed = 0; seed < 60; seed++) {
            assertThat(mangler.plant(seed).planted())
                    .allSatisfy(error -> assertThat(error.codes()).isNotEmpty());
        }
    }

    private Draft draft(long seed, Way way) {
        Draft draft = Layout.of(generator.generate(seed, YEAR));
        way.damage(draft, new Dice(seed));
        return draft;
    }

    private static List<String> numbers(Draft draft) {
        return draft.truth().cells().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().number())
                .toList();
    }
}
