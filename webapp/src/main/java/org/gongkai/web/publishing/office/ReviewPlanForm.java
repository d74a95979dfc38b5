package org.gongkai.web.publishing.office;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.web.publishing.model.PrescribedPlan;
import org.gongkai.web.publishing.model.ReviewPlan;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a body's steps sends; a name that is left empty is no step.
 *
 * @param revision of the steps that the page showed; missing where an older page was sent
 * @param section whether the section looks first
 */
record ReviewPlanForm(
        @Nullable Long revision,
        @Nullable Boolean section,
        @Nullable String first,
        @Nullable String second,
        @Nullable String third) {

    static ReviewPlanForm of(PrescribedPlan now) {
        ReviewPlan plan = now.plan();
        return new ReviewPlanForm(now.revision(), plan.hasSection(), name(plan, 0), name(plan, 1), name(plan, 2));
    }

    /** What was typed, to be saved over this revision. */
    ReviewPlanForm over(long other) {
        return new ReviewPlanForm(other, section, first, second, third);
    }

    /** The revision, or one that no steps have. */
    long readRevision() {
        return Objects.requireNonNullElse(revision, -1L);
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
