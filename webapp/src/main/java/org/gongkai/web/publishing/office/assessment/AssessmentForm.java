package org.gongkai.web.publishing.office.assessment;

import java.util.Objects;
import org.gongkai.web.publishing.assessment.AssessmentRefused;
import org.gongkai.web.publishing.assessment.AssessmentRefused.Reason;
import org.gongkai.web.publishing.assessment.Finding;
import org.gongkai.web.publishing.assessment.Outcome;
import org.gongkai.web.publishing.assessment.Waiting.Seen;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an item sends.
 *
 * @param revision of the item that was shown
 * @param last number of the assessment that was shown last; 0 where there was none
 */
public record AssessmentForm(
        long revision,
        long last,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable String decidedBy) {

    static AssessmentForm blank(Seen seen) {
        return new AssessmentForm(seen.revision(), seen.last(), "", "", "");
    }

    Seen seen() {
        return new Seen(revision, last);
    }

    /**
     * What was typed.
     *
     * @throws AssessmentRefused nothing was chosen
     */
    Finding finding() {
        Outcome chosen = Outcome.of(text(outcome)).orElseThrow(() -> new AssessmentRefused(Reason.OUTCOME_MISSING));
        return new Finding(chosen, text(reason), text(decidedBy));
    }

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
