package org.gongkai.redaction.pdf.trace;

import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;

/** Leaves the library's own methods, which know no exception of ours. */
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;

    public Stopped(Why why, String what) {
        super(what);
        this.why = why;
    }

    public CannotRedact reason() {
        return new CannotRedact(why, String.valueOf(getMessage()));
    }
}
