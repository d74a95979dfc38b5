package org.gongkai.web.mistakes.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of mistake a reader tells of. */
public enum MistakeKind {
    /** Words or a name. */
    WORDS,
    /** A number or a day. */
    FIGURE,
    /** An attachment or a link that does not open. */
    FILE,
    /** It applies no more. */
    OUTDATED,
    /** Something about a person that should not be public. */
    PERSONAL,
    OTHER;

    /** The name in forms and for programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether every hour of it does harm. */
    public boolean isUrgent() {
        return this == PERSONAL;
    }

    /** The one with this code; empty where there is none. */
    public static Optional<MistakeKind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
