package org.gongkai.cli.terminal;

/** How a command ended, from best to worst. */
public enum Exit {
    /** Everything was processed and no error was found. */
    CLEAN(0),
    /** Everything was processed and an error was found in a report. */
    ERRORS_FOUND(1),
    /** Something was not processed, or the command was not understood. */
    NOT_PROCESSED(2);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** The exit code of the process. */
    public int code() {
        return code;
    }

    /** The worse of both. */
    public Exit or(Exit other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
