package org.gongkai.web.channels.model;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A channel of a body as it stands in its register.
 *
 * @param revision counts every change, for those who change at the same time
 */
public record Channel(long id, long body, long revision, Means means, Term term) {
    /** Its kind. */
    public ChannelKind kind() {
        return ChannelKinds.of(means.kind());
    }

    /** As the body calls it. */
    public String name() {
        return means.name();
    }

    /** Whether it is in use on this day. */
    public boolean isOpen(LocalDate day) {
        return term.covers(day);
    }

    /** How many people it reaches; empty where nobody has counted, which is not the same as 0. */
    public OptionalInt members() {
        return number(ChannelField.MEMBERS);
    }

    /** How many days may pass between two photos; empty where nothing is set. */
    public OptionalInt photoDays() {
        return kind().isPhotographed() ? number(ChannelField.PHOTO_DAYS) : OptionalInt.empty();
    }

    private OptionalInt number(ChannelField field) {
        String value = means.value(field);
        return value.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
    }
}
