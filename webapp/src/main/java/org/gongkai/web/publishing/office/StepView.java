package org.gongkai.web.publishing.office;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ReviewPlan;
import org.gongkai.web.publishing.model.Step;

/**
 * A step of the stepper.
 *
 * @param name the body's own name of a step; empty where the step has a name everywhere
 * @param state done, current or open
 */
record StepView(Step step, String name, String state) {

    /** The steps of an item's way, with the one where it stands even if the body prescribes that no more. */
    static List<StepView> of(Item item, ReviewPlan plan) {
        SortedSet<Step> way = new TreeSet<>(plan.steps());
        way.addAll(List.of(Step.DRAFT, Step.PUBLISHED, item.step()));
        if (item.completeBy().isEmpty()) {
            way.add(Step.APPROVED);
        }
        List<Step> steps = List.copyOf(way);
        int current = steps.indexOf(item.step());
        List<StepView> views = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean isDone = i == current ? step == Step.PUBLISHED : i < current || isPassed(item, step);
            views.add(new StepView(step, ownName(step, plan), isDone ? "done" : i == current ? "current" : "open"));
        }
        return views;
    }

    /** What went out urgently was signed before the steps it stands at now. */
    private static boolean isPassed(Item item, Step step) {
        return item.completeBy().isPresent() && item.isApprovedBy(step);
    }

    private static String ownName(Step step, ReviewPlan plan) {
        return plan.nameOf(step).orElse("");
    }
}
