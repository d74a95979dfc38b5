package org.gongkai.web.organization.model;

import java.util.List;
import java.util.Locale;

/** Something that cannot be done with a line; people read the sentence of its reason. */
public final class EntryRefused extends RuntimeException {
    private final Reason reason;
    private final transient List<String> values;

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
        super(reason + " " + List.of(values));
        this.reason = reason;
        this.values = List.of(values);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The key of its sentence. */
    public String key() {
        return "organization.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the sentence names. */
    public List<String> values() {
        return values;
    }
}
