package org.gongkai.web.registers.taking;

import java.util.Locale;

/** What a row comes to. */
public enum Outcome {
    /** A record that is entered. */
    NEW,
    /** A record of which something else is written. */
    CHANGED,
    /** A person has to say what becomes of it. */
    OPEN,
    /** It cannot be taken, and says why. */
    REFUSED,
    /** A person said that it is not taken. */
    LEFT,
    /** It says what is kept already. */
    SAME;

    /** The key of its name. */
    public String key() {
        return "registers.taking.outcome." + name().toLowerCase(Locale.ROOT);
    }
}
