package org.gongkai.postgres;

import java.util.List;
import java.util.Locale;

/** The database was not started, or its address not understood: a refusal for people, and lines for the program's log. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final transient List<String> details;

    /** A refusal that says everything by itself. */
    public RefusedException(Refusal refusal) {
        this(refusal, List.of());
    }

    /**
     * A refusal with what the programs said.
     *
     * @param details last lines of the server's log, for a log and never for a page
     */
    public RefusedException(Refusal refusal, List<String> details) {
        super(refusal.message(Locale.ENGLISH));
        this.refusal = refusal;
        this.details = List.copyOf(details);
    }

    /** A refusal with the failure behind it. */
    public RefusedException(Refusal refusal, Throwable cause) {
        this(refusal, List.of(String.valueOf(cause)));
        initCause(cause);
    }

    /** Why, as a value with a sentence in each language. */
    public Refusal refusal() {
        return refusal;
    }

    /** What the server or a program wrote last, oldest first; empty where nothing ran. */
    public List<String> details() {
        return details;
    }
}
