package org.gongkai.web.publishing.assessment;

import java.util.List;
import org.gongkai.web.ui.Refused;
import org.springframework.http.HttpStatus;

/** An assessment that is not possible, with the sentence that says so. */
public final class AssessmentRefused extends Refused {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why not. */
    public enum Reason {
        NOT_ALLOWED,
        /** The item is neither withheld nor public: it is on its way or gone. */
        NOTHING_TO_ASSESS,
        /** Nothing was chosen. */
        OUTCOME_MISSING,
        /** It cannot come to this for this item, or not by this person. */
        OUTCOME_NOT_OPEN,
        REASON_MISSING,
        /** Who decided is not named. */
        DECIDER_MISSING,
        /** Some part has too many characters. */
        TOO_LONG,
        /** No item was chosen. */
        NONE_CHOSEN,
        /** The item was changed or assessed since the page was opened. */
        CHANGED_MEANWHILE
    }

    /** A refusal about these. */
    public AssessmentRefused(Reason reason, Object... about) {
        super("assessment.refused", reason, List.of(about));
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    @Override
    public HttpStatus status() {
        return switch (reason) {
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case NOTHING_TO_ASSESS -> HttpStatus.NOT_FOUND;
            case CHANGED_MEANWHILE -> HttpStatus.CONFLICT;
            case OUTCOME_MISSING, OUTCOME_NOT_OPEN, REASON_MISSING, DECIDER_MISSING, TOO_LONG, NONE_CHOSEN ->
                HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
