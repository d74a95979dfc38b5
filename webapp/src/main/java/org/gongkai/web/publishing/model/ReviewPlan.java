package org.gongkai.web.publishing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps a body prescribes between draft and publication; confidentiality review and sign-off are never left out.
 *
 * @param reviews names of the steps between them, such as 分管领导审核; none to three
 */
public record ReviewPlan(List<String> reviews) {
    private static final List<Step> STEPS = List.of(Step.REVIEW_ONE, Step.REVIEW_TWO, Step.REVIEW_THREE);

    /** Checks the number of steps. */
    public ReviewPlan {
        reviews = List.copyOf(reviews);
        if (reviews.size() > STEPS.size()) {
            throw new IllegalArgumentException("%d steps of review, at most 3".formatted(reviews.size()));
        }
    }

    /** Every step that has to approve, in order. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>(List.of(Step.EDITING, Step.CONFIDENTIALITY));
        steps.addAll(STEPS.subList(0, reviews.size()));
        steps.add(Step.SIGNING);
        return List.copyOf(steps);
    }

    /** The body's own name of a step; empty where the step is called the same everywhere. */
    public Optional<String> nameOf(Step step) {
        int own = STEPS.indexOf(step);
        return own >= 0 && own < reviews.size() ? Optional.of(reviews.get(own)) : Optional.empty();
    }

    /** The step that follows one of {@link #steps}. */
    Step after(Step step) {
        List<Step> steps = steps();
        int next = steps.indexOf(step) + 1;
        return next < steps.size() ? steps.get(next) : Step.APPROVED;
    }
}
