package org.gongkai.bench.drills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.bench.drills.DefectTable.Outcome;
import org.gongkai.bench.drills.DefectTable.Row;
import org.junit.jupiter.api.Test;

class DefectTableTest {
    @Test
    void every_known_defect_of_the_samples_is_found_at_its_place_and_every_right_place_left_alone() {
        String folder = System.getenv("GONGKAI_SAMPLES");
        assumeTrue(folder != null, "GONGKAI_SAMPLES is not set: the real reports are not read");
        List<Outcome> outcomes = new DefectTable().judge(Path.of(folder));
        assertThat(outcomes).filteredOn(outcome -> !outcome.holds()).isEmpty();
    }

    @Test
    void a_control_holds_when_nothing_is_found_and_a_defect_when_something_is() {
        Row control = new Row("000", "D", "!", "8", "right");
        Row defect = new Row("000", "D", "RT-01", "4", "wrong");
        assertThat(new Outcome(control, List.of()).holds()).isTrue();
        assertThat(new Outcome(control, List.of("RT-05 L8")).holds()).isFalse();
        assertThat(new Outcome(defect, List.of()).holds()).isFalse();
        assertThat(new Outcome(defect, List.of("RT-01 L4")).holds()).isTrue();
    }
}
