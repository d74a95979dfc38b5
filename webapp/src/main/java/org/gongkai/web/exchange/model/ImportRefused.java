package org.gongkai.web.exchange.model;

import java.io.Serial;
import java.util.List;
import org.gongkai.web.ui.Refused;
import org.springframework.http.HttpStatus;

/** Something that cannot be brought in or undone; people read the sentence of its reason. */
public final class ImportRefused extends Refused {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why; the code is the lower-case name with hyphens. */
    public enum Reason {
        UNKNOWN_BODY,
        UNKNOWN_LIST,
        UNKNOWN_IMPORT,
        NOT_ALLOWED,
        NOTHING_SENT,
        TOO_LARGE,
        SOURCE_MISSING,
        UNREADABLE,
        NO_TABLE,
        NO_TABLE_IN_FOLDER,
        RULES_UNREADABLE,
        NO_HEADING,
        TOO_MANY_LINES,
        COLUMN_MISSING,
        STILL_OPEN,
        CHANGED_MEANWHILE,
        NOTHING_NEW,
        REASON_MISSING,
        UNDONE_ALREADY,
        BUILT_ON
    }

    /** A refusal that names these values. */
    public ImportRefused(Reason reason, String... values) {
        super("exchange.refused", reason, List.of(values));
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    @Override
    public HttpStatus status() {
        return switch (reason) {
            case UNKNOWN_BODY, UNKNOWN_LIST, UNKNOWN_IMPORT -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case CHANGED_MEANWHILE, UNDONE_ALREADY, BUILT_ON -> HttpStatus.CONFLICT;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
