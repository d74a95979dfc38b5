package org.gongkai.web.publishing.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewPlanTest {
    @Test
    void a_fourth_step_and_a_step_without_a_name_are_no_plan() {
        assertThatThrownBy(() -> new ReviewPlan(List.of("一", "二", "三", "四"))).hasMessageContaining("4 steps");
        assertThatThrownBy(() -> new ReviewPlan(List.of(" "))).hasMessageContaining("name of a step");
    }
}
