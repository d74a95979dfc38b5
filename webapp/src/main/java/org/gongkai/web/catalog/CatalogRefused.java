package org.gongkai.web.catalog;

import java.io.Serial;
import java.util.List;
import org.gongkai.web.ui.Refused;
import org.springframework.http.HttpStatus;

/** What cannot be done with a catalogue; people read the sentence of its reason. */
public final class CatalogRefused extends Refused {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** The account's posts do not allow it. */
        NOT_ALLOWED,
        /** There is no such body. */
        UNKNOWN_BODY,
        /** The body's catalogue has no such entry or field. */
        UNKNOWN_ENTRY,
        /** What does not apply needs a statement for the public. */
        STATEMENT_MISSING,
        /** An edition cannot be valid from a day that has passed, or before the one before it. */
        VALID_TOO_EARLY,
        /** Nothing happened in the future. */
        NOT_HAPPENED_YET,
        /** A day is missing or cannot be read. */
        UNREADABLE_DAY,
        /** A file is larger than a catalogue can be. */
        TOO_LARGE,
        /** Somebody else changed the catalogue meanwhile. */
        CHANGED_MEANWHILE
    }

    /** A refusal for a reason. */
    public CatalogRefused(Reason reason) {
        super("catalog.refused", reason, List.of());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    @Override
    public HttpStatus status() {
        return switch (reason) {
            case UNKNOWN_BODY -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case CHANGED_MEANWHILE -> HttpStatus.CONFLICT;
            case UNKNOWN_ENTRY, STATEMENT_MISSING, VALID_TOO_EARLY, NOT_HAPPENED_YET, UNREADABLE_DAY, TOO_LARGE ->
                HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
