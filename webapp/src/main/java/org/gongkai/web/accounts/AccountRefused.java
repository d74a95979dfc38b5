package org.gongkai.web.accounts;

/** An account cannot be as it is asked for: which rule it breaks, and with which value. */
public final class AccountRefused extends RuntimeException {
    /** The rule; its sentence stands in the message bundle under {@link #key}. */
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

    private final transient Reason reason;
    private final String value;

    /** A refusal that names the value, which is never a password. */
    public AccountRefused(Reason reason, String value) {
        super(reason + ": " + value);
        this.reason = reason;
        this.value = value;
    }

    /** The rule that is broken. */
    public Reason reason() {
        return reason;
    }

    /** The key of the sentence, such as {@code account.refused.name-taken}; its place 0 is {@link #value}. */
    public String key() {
        return "account.refused." + code();
    }

    /** The code told to programs, such as {@code name-taken}; it never changes. */
    public String code() {
        return reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The value the sentence names. */
    public String value() {
        return value;
    }
}
