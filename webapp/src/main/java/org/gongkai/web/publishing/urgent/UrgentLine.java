package org.gongkai.web.publishing.urgent;

import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.model.Step;

/**
 * A line of the list of what went out urgently.
 *
 * @param body the short name of its body
 * @param isLate whether its time has passed
 */
public record UrgentLine(Urgent urgent, String body, boolean isLate) {

    /** {@code overdue} or {@code due}. */
    public String tone() {
        return isLate ? "overdue" : "due";
    }

    /** The key of the sentence that says what it waits for. */
    public String waiting() {
        if (urgent.isNewer()) {
            return "urgent.newer";
        }
        return urgent.step() == Step.PUBLISHED ? "urgent.revise" : "urgent.waits";
    }

    /** The key of the sentence that says until when. */
    public String until() {
        return isLate ? "urgent.late" : "urgent.by";
    }

    /** The minute until when, in China. */
    public String minute() {
        return ChinaTime.minute(urgent.completeBy());
    }
}
