package org.gongkai.web.platform.database;

import java.io.Serial;

/** The database holds something else than the command is for. */
public final class WrongDataException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What is wrong with the data for this command. */
    public enum Reason {
        /** What is not a demonstration was to be emptied. */
        NO_DEMONSTRATION("demo.not-a-demo"),
        /** A demonstration was to be made beside what somebody works with. */
        NOT_FOR_A_DEMONSTRATION("demo.other-data"),
        /** A demonstration was to be served. */
        DEMONSTRATION("serve.is-a-demo");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** Key of the command's sentence that says so. */
        public String key() {
            return key;
        }
    }

    WrongDataException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }
}
