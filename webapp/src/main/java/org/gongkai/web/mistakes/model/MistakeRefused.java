package org.gongkai.web.mistakes.model;

import java.io.Serial;
import java.util.List;
import org.gongkai.web.ui.Refused;
import org.springframework.http.HttpStatus;

/** A report or an answer that cannot be taken; people read the sentence of its reason. */
public final class MistakeRefused extends Refused {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why; the end of its key is the lower-case name with hyphens. */
    public enum Reason {
        NOT_PUBLIC,
        UNKNOWN_REPORT,
        NOT_ALLOWED,
        CHANGED_MEANWHILE,
        KIND_MISSING,
        WORDS_MISSING,
        TOO_LONG,
        UNREADABLE_CONTACT,
        FILLED_BY_A_PROGRAM,
        CANNOT_BE_KEPT,
        CANNOT_BE_READ,
        ANSWER_MISSING,
        NOT_MENDED
    }

    /** A refusal that names these values. */
    public MistakeRefused(Reason reason, Object... about) {
        super("mistake.refused", reason, List.of(about));
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    @Override
    public HttpStatus status() {
        return switch (reason) {
            case NOT_PUBLIC, UNKNOWN_REPORT -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case CHANGED_MEANWHILE -> HttpStatus.CONFLICT;
            case CANNOT_BE_KEPT, CANNOT_BE_READ -> HttpStatus.SERVICE_UNAVAILABLE;
            case KIND_MISSING,
                    WORDS_MISSING,
                    TOO_LONG,
                    UNREADABLE_CONTACT,
                    FILLED_BY_A_PROGRAM,
                    ANSWER_MISSING,
                    NOT_MENDED -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
