package org.gongkai.web.publishing.office;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.web.publishing.model.ReviewPlan;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a body's steps sends; a name that is left empty is no step.
 *
 * @param section whether the section looks first
 */
record ReviewPlanForm(
        @Nullable Boolean section,
        @Nullable String first,
        @Nullable String second,
        @Nullable String third) {

    static ReviewPlanForm of(ReviewPlan plan) {
        return new ReviewPlanForm(plan.hasSection(), name(plan, 0), name(plan, 1), name(plan, 2));
    }

    /** Names that have more characters than a step may be called by. */
    List<String> tooLong() {
        return names().filter(name -> name.length() > ReviewPlan.LONGEST_NAME).toList();
    }

    ReviewPlan plan() {
        return new ReviewPlan(Boolean.TRUE.equals(section), names().toList());
    }

    private Stream<String> names() {
        return Stream.of(stripped(first), stripped(second), stripped(third)).filter(name -> !name.isEmpty());
    }

    private static String stripped(@Nullable String name) {
        return Objects.requireNonNullElse(name, "").strip();
    }

    private static String name(ReviewPlan plan, int number) {
        return number < plan.reviews().size() ? plan.reviews().get(number) : "";
    }
}
