package org.gongkai.redaction.model;

/** A file that is not redacted. Nothing of it is kept: whoever asked goes on with the file they had. */
public final class CannotRedact extends Exception {
    private static final long serialVersionUID = 1L;

    private final Why why;

    /** Why a file is not redacted; the names never change. */
    public enum Why {
        /** Files of this type cannot be redacted here. */
        UNSUPPORTED_TYPE,
        /** The file is damaged, locked, or not what it says. */
        BROKEN,
        /** It unfolds to more than can be looked at. */
        TOO_LARGE,
        /** It takes in another document that would have to be redacted as well. */
        FOREIGN_CONTENT,
        /** It holds something whose inside cannot be looked at. */
        UNKNOWN_CONTENT,
        /** It takes more time or memory than one file is given. */
        TOO_SLOW,
        /** Something that was to be covered could be found in the new file. */
        STILL_THERE
    }

    /** @param what for the log of whoever keeps the system: no word of the file */
    public CannotRedact(Why why, String what) {
        super(why + ": " + what);
        this.why = why;
    }

    /** @param cause what the library said */
    public CannotRedact(Why why, Throwable cause) {
        super(why + ": " + cause.getClass().getSimpleName(), cause);
        this.why = why;
    }

    /** Why. */
    public Why why() {
        return why;
    }
}
