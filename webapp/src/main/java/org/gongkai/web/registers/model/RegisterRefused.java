package org.gongkai.web.registers.model;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Something that cannot be done with a register; people read the sentence of its reason. */
public final class RegisterRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<String> values;

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
        super(reason + " " + List.of(values));
        this.reason = reason;
        this.values = List.of(values);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The stable code, such as {@code too-many-rows}. */
    public String code() {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wrong, what was expected and what to do. */
    public String sentence(MessageSource words, Locale locale) {
        return words.getMessage("registers.refused." + code(), values.toArray(), locale);
    }
}
