package org.gongkai.web.accounts;

import java.util.List;
import org.gongkai.web.ui.Refused;
import org.springframework.http.HttpStatus;

/** An account cannot be as it is asked for: which rule it breaks, and with which value. */
public final class AccountRefused extends Refused {
    /** The rule; its sentence stands in the message bundle under {@code account.refused}. */
    public enum Reason {
        NAME_FORM,
        NAME_TAKEN,
        PERSON_MISSING,
        PASSWORD_SHORT,
        PASSWORD_LONG,
        PASSWORD_KNOWN,
        PASSWORD_HOLDS_NAME,
        SEPARATED_ROLES,
        NO_SUCH_BODY,
        NO_SUCH_ACCOUNT,
        NO_SUCH_HAND_OVER,
        NOT_SUCH_A_POST,
        POST_MISSING,
        NOT_YOURS,
        DAY_UNREADABLE,
        DAYS_TURNED,
        SAME_PERSON,
        REASON_MISSING
    }

    private final Reason reason;
    private final String value;

    /** A refusal that names the value, which is never a password. */
    public AccountRefused(Reason reason, String value) {
        super("account.refused", reason, List.of(value));
        this.reason = reason;
        this.value = value;
    }

    /** The rule that is broken. */
    public Reason reason() {
        return reason;
    }

    /** The value the sentence names. */
    public String value() {
        return value;
    }

    @Override
    public HttpStatus status() {
        return switch (reason) {
            case NOT_YOURS -> HttpStatus.FORBIDDEN;
            case NO_SUCH_ACCOUNT, NO_SUCH_HAND_OVER -> HttpStatus.NOT_FOUND;
            case NAME_FORM,
                    NAME_TAKEN,
                    PERSON_MISSING,
                    PASSWORD_SHORT,
                    PASSWORD_LONG,
                    PASSWORD_KNOWN,
                    PASSWORD_HOLDS_NAME,
                    SEPARATED_ROLES,
                    NO_SUCH_BODY,
                    NOT_SUCH_A_POST,
                    POST_MISSING,
                    DAY_UNREADABLE,
                    DAYS_TURNED,
                    SAME_PERSON,
                    REASON_MISSING -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
