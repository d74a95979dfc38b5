package org.gongkai.web.publishing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps a body prescribes between draft and publication; editing, confidentiality review and sign-off are never left out.
 *
 * @param hasSection whether the section that drafted looks at it first (科室审核)
 * @param reviews names of the steps between confidentiality review and sign-off, such as 分管领导审核; none to three
 */
public record ReviewPlan(boolean hasSection, List<String> reviews) {
    /** What holds for a body that prescribes nothing. */
    public static final ReviewPlan NONE = new ReviewPlan(false, List.of());

    /** Steps a body may add between confidentiality review and sign-off. */
    public static final int MOST_REVIEWS = 3;

    /** Characters of a step's name. */
    public static final int LONGEST_NAME = 30;

    private static final List<Step> STEPS = List.of(Step.REVIEW_ONE, Step.REVIEW_TWO, Step.REVIEW_THREE);

    /** Checks the number of steps and their names. */
    public ReviewPlan {
        reviews = List.copyOf(reviews);
        if (reviews.size() > MOST_REVIEWS) {
            throw new IllegalArgumentException("%d steps of review, at most 3".formatted(reviews.size()));
        }
        reviews.stream()
                .filter(name -> name.isBlank() || name.length() > LONGEST_NAME)
                .forEach(name -> {
                    throw new IllegalArgumentException("name of a step '%s', 1 to 30 characters".formatted(name));
                });
    }

    /** Without a look of the section's own. */
    public ReviewPlan(List<String> reviews) {
        this(false, reviews);
    }

    /** Every step that has to approve, in order. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        if (hasSection) {
            steps.add(Step.SECTION);
        }
        steps.addAll(List.of(Step.EDITING, Step.CONFIDENTIALITY));
        steps.addAll(STEPS.subList(0, reviews.size()));
        steps.add(Step.SIGNING);
        return List.copyOf(steps);
    }

    /** The body's own name of a step; empty where the step is called the same everywhere. */
    public Optional<String> nameOf(Step step) {
        int own = STEPS.indexOf(step);
        return own >= 0 && own < reviews.size() ? Optional.of(reviews.get(own)) : Optional.empty();
    }

    /** The step that follows another, which may be one that is prescribed no more. */
    Step after(Step step) {
        return steps().stream()
                .filter(next -> next.compareTo(step) > 0)
                .findFirst()
                .orElse(Step.APPROVED);
    }
}
