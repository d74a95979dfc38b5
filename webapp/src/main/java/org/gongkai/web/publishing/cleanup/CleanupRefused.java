package org.gongkai.web.publishing.cleanup;

import java.util.List;
import org.gongkai.web.ui.Refused;
import org.springframework.http.HttpStatus;

/** A clean-up or a conclusion that is not possible, with the sentence that says so. */
public final class CleanupRefused extends Refused {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why not. */
    public enum Reason {
        /** There is none, or none this person may know of. */
        UNKNOWN_CAMPAIGN,
        /** The campaign does not list this document. */
        UNKNOWN_DOCUMENT,
        NOT_ALLOWED,
        /** A campaign needs a name. */
        NAME_MISSING,
        /** Some part has too many characters. */
        TOO_LONG,
        /** A day cannot be read. */
        UNREADABLE_DAY,
        /** The cut-off day is still to come. */
        CUT_OFF_TO_COME,
        /** The due day is over already. */
        DUE_OVER,
        /** Nothing was concluded: no verdict was chosen. */
        VERDICT_MISSING,
        REASON_MISSING,
        /** Who decided is not named. */
        DECIDER_MISSING,
        /** Why the earlier conclusion is corrected is not said. */
        CORRECTION_MISSING,
        /** It would hold from before the day the document was made. */
        BEFORE_MADE,
        /** The document's time is over before that day: it can only lapse. */
        OVER_ALREADY,
        /** Only what goes on gets another last day. */
        UNTIL_WITHOUT_KEEP,
        /** The new last day is no later than the one there is, or than the day of the conclusion. */
        UNTIL_TOO_EARLY,
        /** Only an amendment or a repeal names a document that follows. */
        SUCCESSOR_WITHOUT_NEED,
        /** Another campaign has ended the document. */
        ENDED_ELSEWHERE,
        /** The document is no longer public. */
        WITHDRAWN,
        /** Somebody else concluded meanwhile. */
        CHANGED_MEANWHILE,
        /** The campaign is closed. */
        CLOSED,
        /** The campaign is not closed yet. */
        STILL_OPEN,
        /** Documents are left without a conclusion. */
        NOT_FINISHED,
        /** The announcement was drafted before. */
        ANNOUNCED
    }

    /** A refusal about these. */
    public CleanupRefused(Reason reason, Object... about) {
        super("cleanup.refused", reason, List.of(about));
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    @Override
    public HttpStatus status() {
        return switch (reason) {
            case UNKNOWN_CAMPAIGN, UNKNOWN_DOCUMENT -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.CONFLICT;
        };
    }
}
