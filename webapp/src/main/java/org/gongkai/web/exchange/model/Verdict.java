package org.gongkai.web.exchange.model;

import java.util.Locale;

/** What becomes of a line. */
public enum Verdict {
    /** It becomes an entry: 未经本系统审查. */
    NEW,
    /** It is known already. */
    SAME,
    /** The same file says it further up. */
    TWICE,
    /** A person has to decide. */
    OPEN,
    /** A person decided to leave it out. */
    LEFT,
    /** Something in it cannot be read. */
    UNPLACED;

    /** The key of its words. */
    public String key() {
        return "exchange.verdict." + name().toLowerCase(Locale.ROOT);
    }
}
