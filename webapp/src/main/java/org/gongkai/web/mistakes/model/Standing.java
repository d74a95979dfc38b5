package org.gongkai.web.mistakes.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far the office is with a report. */
public enum Standing {
    RECEIVED,
    LOOKED_INTO,
    /** The item was revised or withdrawn since. */
    MENDED,
    NO_MISTAKE,
    /** Somebody else has to mend it; the answer says who. */
    NOT_OURS;

    /** What a report can be answered with. */
    public static final List<Standing> ANSWERS = List.of(MENDED, NO_MISTAKE, NOT_OURS);

    /** Whether nothing is left to do. */
    public boolean isAnswered() {
        return ANSWERS.contains(this);
    }

    /** The name in forms and for programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The answer with this code; empty where there is none. */
    public static Optional<Standing> answer(String code) {
        return Arrays.stream(values())
                .filter(one -> one.isAnswered() && one.code().equals(code))
                .findFirst();
    }
}
