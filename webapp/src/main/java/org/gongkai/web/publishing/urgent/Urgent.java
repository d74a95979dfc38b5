package org.gongkai.web.publishing.urgent;

import java.time.Instant;
import org.gongkai.web.publishing.model.Step;

/**
 * A public version that went out urgently and has not passed every step since.
 *
 * @param step where it waits; {@link Step#PUBLISHED} where a step has returned it, so that it is to be revised or withdrawn, and any
 *     of a newer version that is on its way already
 * @param isNewer whether {@code step} is that of a newer version
 * @param signerName who took it out
 * @param completeBy until when the steps are to be completed
 */
public record Urgent(
        long item, long body, String title, Step step, boolean isNewer, String signerName, Instant completeBy) {
    /** Whether its time has passed. */
    public boolean isLate(Instant now) {
        return now.isAfter(completeBy);
    }
}
