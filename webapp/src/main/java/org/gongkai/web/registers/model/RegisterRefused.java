package org.gongkai.web.registers.model;

import java.io.Serial;
import java.util.List;
import org.gongkai.web.ui.Refused;
import org.springframework.http.HttpStatus;

/** Something that cannot be done with a register; people read the sentence of its reason. */
public final class RegisterRefused extends Refused {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why; the code in the programming interface is the lower-case name with hyphens. */
    public enum Reason {
        UNKNOWN_BODY,
        UNKNOWN_REGISTER,
        UNKNOWN_FILE,
        NOT_ALLOWED,
        CHANGED_MEANWHILE,
        NO_COLUMN,
        TOO_LONG,
        TOO_MANY_ROWS,
        NEITHER_YES_NOR_BLANK,
        NOT_MENDABLE,
        MAY_NOT_GIVE_BACK,
        NOTHING_SENT,
        TOO_LARGE,
        UNREADABLE,
        NO_TABLE,
        NO_COLUMN_KNOWN,
        COLUMN_TWICE,
        TOO_MANY_GIVEN,
        UNKNOWN_GIVEN,
        UNKNOWN_TAKING,
        ID_TWICE,
        ID_UNKNOWN,
        ID_OF_OTHERS,
        BODY_UNKNOWN,
        NO_NUMBER,
        STILL_OPEN,
        SEEN_OTHERWISE,
        NOTHING_TO_TAKE,
        BLANKS_UNCONFIRMED,
        REASON_MISSING,
        UNDONE_ALREADY,
        IN_THE_WAY
    }

    /** A refusal that names these values. */
    public RegisterRefused(Reason reason, String... values) {
        super("registers.refused", reason, List.of(values));
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    @Override
    public HttpStatus status() {
        return switch (reason) {
            case UNKNOWN_BODY, UNKNOWN_REGISTER, UNKNOWN_FILE, UNKNOWN_GIVEN, UNKNOWN_TAKING, NOT_MENDABLE ->
                HttpStatus.NOT_FOUND;
            case NOT_ALLOWED, MAY_NOT_GIVE_BACK -> HttpStatus.FORBIDDEN;
            case CHANGED_MEANWHILE, SEEN_OTHERWISE, UNDONE_ALREADY, IN_THE_WAY -> HttpStatus.CONFLICT;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
