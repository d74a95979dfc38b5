package org.gongkai.web.search.engine;

/** More is asked than can be answered now; the same question is answered in a moment. */
public final class BusyException extends RuntimeException {
    /** After so many seconds the question may be put again. */
    public static final String SECONDS_TO_WAIT = "5";

    private static final long serialVersionUID = 1L;

    /** Nothing was found in the time there was, which does not say that nothing is there. */
    public BusyException() {
        super("nothing was found in time");
    }

    BusyException(Throwable cause) {
        super("too many questions at once", cause);
    }
}
