package org.gongkai.web.publishing.office.api;

import java.util.List;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.ReviewPlan;
import org.jspecify.annotations.Nullable;

/**
 * The steps a program prescribes for a body; members that are missing prescribe nothing.
 *
 * @param sectionReview whether the section that drafted looks first
 * @param reviews names of the steps between confidentiality review and sign-off, in order
 */
record ReviewPlanForm(
        @Nullable Boolean sectionReview, @Nullable List<@Nullable String> reviews) {

    /**
     * The plan.
     *
     * @throws ActionRefused more steps than a body may add, or one without a name that fits
     */
    ReviewPlan plan() {
        List<String> names = reviews == null
                ? List.of()
                : reviews.stream().map(name -> name == null ? "" : name.strip()).toList();
        if (names.size() > ReviewPlan.MOST_REVIEWS) {
            throw new ActionRefused(Reason.TOO_MANY_STEPS);
        }
        if (names.stream().anyMatch(name -> name.isEmpty() || name.length() > ReviewPlan.LONGEST_NAME)) {
            throw new ActionRefused(Reason.STEP_NAME);
        }
        return new ReviewPlan(Boolean.TRUE.equals(sectionReview), names);
    }
}
