package org.gongkai.web.registers.taking;

import java.util.Map;

/**
 * A file that was given back and waits.
 *
 * @param choices what was said of rows that are not clear, by {@link GivenRow#place}
 */
public record Given(long id, Scope scope, Sent sent, Map<String, Choice> choices) {
    /** Keeps a copy. */
    public Given {
        choices = Map.copyOf(choices);
    }

    /**
     * Which sheet it is.
     *
     * @param whose as in {@code Question.of}
     */
    public record Scope(long body, String register, String whose) {}

    /**
     * What was sent.
     *
     * @param fileName empty where it was pasted
     * @param sha256 lower-case hex of its bytes
     */
    public record Sent(String fileName, String sha256) {}
}
