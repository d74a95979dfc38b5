package org.gongkai.cli;

/** How a command ended, from best to worst. */
enum Exit {
    /** Everything was processed and no error was found. */
    CLEAN,
    /** Everything was processed and an error was found in a report. */
    ERRORS_FOUND,
    /** Something was not processed, or the command was not understood. */
    NOT_PROCESSED;

    /** The exit code of the process. */
    int code() {
        return ordinal();
    }

    /** The worse of both. */
    Exit or(Exit other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
