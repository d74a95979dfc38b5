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
        TOO_MANY_ROWS
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
            case UNKNOWN_BODY, UNKNOWN_REGISTER, UNKNOWN_FILE -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case CHANGED_MEANWHILE -> HttpStatus.CONFLICT;
            case NO_COLUMN, TOO_LONG, TOO_MANY_ROWS -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
