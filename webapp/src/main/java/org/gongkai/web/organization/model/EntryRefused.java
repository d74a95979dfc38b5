package org.gongkai.web.organization.model;

import java.util.List;
import org.gongkai.web.ui.Refused;
import org.springframework.http.HttpStatus;

/** Something that cannot be done with a line; people read the sentence of its reason. */
public final class EntryRefused extends Refused {
    private final Reason reason;

    /** Why. */
    public enum Reason {
        UNKNOWN,
        NOT_ALLOWED,
        OWN_WORDS,
        CHANGED_MEANWHILE,
        NOTHING_WAITS,
        REASON_MISSING,
        NO_ORGAN,
        WRONG_VALUE
    }

    /** A refusal that names these values. */
    public EntryRefused(Reason reason, String... values) {
        super("organization.refused", reason, List.of(values));
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    @Override
    public HttpStatus status() {
        return switch (reason) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED, OWN_WORDS -> HttpStatus.FORBIDDEN;
            case CHANGED_MEANWHILE, NOTHING_WAITS -> HttpStatus.CONFLICT;
            case REASON_MISSING, NO_ORGAN, WRONG_VALUE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
