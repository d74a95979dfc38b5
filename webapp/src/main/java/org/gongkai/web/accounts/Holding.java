package org.gongkai.web.accounts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody holds a post, and when.
 *
 * @param from first day
 * @param until last day; none while it is open
 * @param isDeputy whether as the deputy (B角), who may do the same while it lasts
 */
public record Holding(Post post, LocalDate from, Optional<LocalDate> until, boolean isDeputy) {
    /** The last day is not before the first. */
    public Holding {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("until " + until.get() + " must not be before " + from);
        }
    }

    /** The post held from this day on, with no end known. */
    public static Holding of(Post post, LocalDate from) {
        return new Holding(post, from, Optional.empty(), false);
    }

    /** Whether the post is held on this day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || !day.isAfter(until.get()));
    }

    /** Whether there is a day on which both are held. */
    public boolean overlaps(Holding other) {
        return (other.until.isEmpty() || !from.isAfter(other.until.get()))
                && (until.isEmpty() || !other.from.isAfter(until.get()));
    }
}
