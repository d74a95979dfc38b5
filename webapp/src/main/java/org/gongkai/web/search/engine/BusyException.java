package org.gongkai.web.search.engine;

/** More is asked than can be answered now; the same question is answered in a moment. */
public final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BusyException(Throwable cause) {
        super("too many questions at once", cause);
    }
}
