package org.gongkai.web.mistakes.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A reader says that something is wrong in a public item (我要纠错). What they wrote is asked for apart: {@link Told}.
 *
 * @param revision counts the states it had, from 1
 */
public record Report(long id, long revision, About about, Receipt receipt, Answer answer) {
    /**
     * What it is about.
     *
     * @param version of the item, the public one when it was told
     * @param title of that version
     * @param body whose item it is
     */
    public record About(long item, int version, String title, long body, MistakeKind kind) {}

    /**
     * When it came.
     *
     * @param dueOn the last day on which it is answered in time, in China
     * @param hasContact whether the reader left a way to be reached that was not erased since
     */
    public record Receipt(Instant at, LocalDate dueOn, boolean hasContact) {}

    /**
     * What the office says.
     *
     * @param words what the reader gets to read; empty as long as it is not answered
     * @param at when it was answered the first time; empty as long as it is not
     * @param by who wrote last
     */
    public record Answer(Standing standing, String words, Optional<Instant> at, String by) {}

    /** Whether nothing is left to do. */
    public boolean isAnswered() {
        return answer.standing().isAnswered();
    }
}
