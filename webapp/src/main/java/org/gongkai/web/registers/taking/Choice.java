package org.gongkai.web.registers.taking;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person says of a row that is not clear. */
public enum Choice {
    /** What the file says. */
    FILE,
    /** What is kept here. */
    HERE;

    /** The word in forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The choice with this word; empty where there is none. */
    public static Optional<Choice> of(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
