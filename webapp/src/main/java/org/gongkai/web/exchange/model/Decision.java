package org.gongkai.web.exchange.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person says of a line that may be the same as something known. */
public enum Decision {
    /** It is the same: it counts no second time. */
    SAME,
    /** It is something else, and new. */
    NEW,
    /** It is not taken over at all. */
    LEAVE;

    /** The word in forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The decision of a word in a form. */
    public static Optional<Decision> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
