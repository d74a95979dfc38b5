package org.gongkai.web.publishing.cleanup;

import java.time.LocalDate;
import org.gongkai.web.publishing.cleanup.CleanupRefused.Reason;

/** What a campaign needs before it is started. */
final class PlanRules {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_BASIS = 500;

    private PlanRules() {}

    /**
     * Looks at it.
     *
     * @param today in Asia/Shanghai
     * @throws CleanupRefused the first thing that is wrong with it
     */
    static void check(Campaign.Plan plan, LocalDate today) {
        if (plan.name().isBlank()) {
            throw new CleanupRefused(Reason.NAME_MISSING);
        }
        if (plan.name().length() > LONGEST_NAME || plan.basis().length() > LONGEST_BASIS) {
            throw new CleanupRefused(Reason.TOO_LONG);
        }
        if (plan.madeUntil().isAfter(today)) {
            throw new CleanupRefused(Reason.CUT_OFF_TO_COME);
        }
        if (plan.dueOn().isBefore(today)) {
            throw new CleanupRefused(Reason.DUE_OVER);
        }
    }
}
