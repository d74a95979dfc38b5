package org.gongkai.web.publishing.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an assessment comes to. */
public enum Outcome {
    /** 维持: what is withheld stays withheld, what is public stays as it is. */
    STAYS,
    /** 可以公开: what was withheld becomes a draft of something to disclose, and goes the ordinary way. */
    DISCLOSE,
    /** 要修改: what is public is to be revised. */
    REVISE,
    /** 撤下: what is public must not be so any longer. */
    WITHDRAW;

    /** The name in addresses and forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code; empty where there is none. */
    public static Optional<Outcome> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
