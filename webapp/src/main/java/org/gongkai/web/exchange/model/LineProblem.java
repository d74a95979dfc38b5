package org.gongkai.web.exchange.model;

import java.util.Locale;

/** Why a line cannot be placed. */
public enum LineProblem {
    NO_TITLE,
    NO_DAY,
    UNREADABLE_DAY,
    IN_THE_FUTURE,
    UNREADABLE_ADDRESS,
    UNREADABLE_READS,
    TOO_LONG,
    /** A file that it names is not in the folder. */
    FILE_MISSING,
    /** Several files of the folder bear the name. */
    FILE_TWICE;

    /** The key of its sentence, which takes the value. */
    public String key() {
        return "exchange.line." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
