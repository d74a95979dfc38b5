package org.gongkai.web.catalog.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One edition of what one owner adds to the catalogue above: never changed, only followed by the next one.
 *
 * @param id whose, and the how manieth
 * @param validFrom from this day on, until the next edition's day
 * @param note what it rests on, or why it was made
 * @param entries its own, in their order; one with the code of an entry above takes that one's place
 * @param exclusions what does not apply (不涉及)
 */
public record Edition(Id id, LocalDate validFrom, String note, List<Entry> entries, List<Exclusion> exclusions) {
    /** The lists are copied. */
    public Edition {
        entries = List.copyOf(entries);
        exclusions = List.copyOf(exclusions);
    }

    /**
     * Which edition.
     *
     * @param owner body it belongs to; {@link #STANDARD} for the standard catalogue
     * @param number from 1
     */
    public record Id(long owner, int number) {
        /** Stands for no body: the catalogue that everybody inherits. */
        public static final long STANDARD = 0;

        /** {@code standard/2}, {@code 17/3}. */
        @Override
        public String toString() {
            return (owner == STANDARD ? "standard" : String.valueOf(owner)) + "/" + number;
        }
    }

    /** What does not apply, and the statement that the public reads. */
    public record Exclusion(Target target, String code, String statement) {
        /** What an exclusion is of. */
        public enum Target {
            ENTRY,
            FIELD
        }

        boolean isSameTarget(Exclusion other) {
            return target == other.target && code.equals(other.code);
        }
    }

    /** An owner's catalogue before its first edition. */
    public static Edition none(long owner) {
        return new Edition(new Id(owner, 0), LocalDate.MIN, "", List.of(), List.of());
    }

    /**
     * The next edition.
     *
     * @throws IllegalArgumentException where it would be valid before this one is
     */
    public Edition amended(Amendment amendment) {
        if (amendment.validFrom().isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "valid from " + amendment.validFrom() + " must not be before " + validFrom);
        }
        Map<String, Entry> kept = new LinkedHashMap<>();
        entries.forEach(entry -> kept.put(entry.code(), entry));
        amendment.removed().forEach(kept::remove);
        for (Entry entry : amendment.put()) {
            Entry before = kept.get(entry.code());
            LocalDate since =
                    before == null ? amendment.validFrom() : before.duty().since();
            kept.put(entry.code(), entry.since(since));
        }
        List<Exclusion> excluded = new ArrayList<>(exclusions);
        amendment.applying().forEach(again -> excluded.removeIf(again::isSameTarget));
        for (Exclusion exclusion : amendment.excluded()) {
            excluded.removeIf(exclusion::isSameTarget);
            excluded.add(exclusion);
        }
        return new Edition(
                new Id(id.owner(), id.number() + 1),
                amendment.validFrom(),
                amendment.reason(),
                List.copyOf(kept.values()),
                excluded);
    }
}
