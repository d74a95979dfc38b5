package org.gongkai.web.organization.model;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A line of what a body says about itself.
 *
 * @param current what counts, and what citizens see where the section is public; empty before somebody agreed, and once removed
 * @param newest what was written last; it is the current one where nothing waits
 */
public record Entry(long id, long body, Section section, Optional<Edition> current, Edition newest) {
    /** Whether something waits for a second person. */
    public boolean isWaiting() {
        return newest.state() == State.PROPOSED;
    }

    /** Where a version stands. */
    public enum State {
        PROPOSED,
        CURRENT,
        PAST,
        REFUSED
    }

    /**
     * A version.
     *
     * @param values what stands in the fields; a blank field is left out
     * @param opinion of who agreed, or why it was refused
     */
    public record Edition(int version, State state, Map<Field, String> values, Written written, String opinion) {
        /** The values are copied. */
        public Edition {
            EnumMap<Field, String> kept = new EnumMap<>(Field.class);
            values.forEach((field, value) -> {
                if (!value.isBlank()) {
                    kept.put(field, value);
                }
            });
            values = java.util.Collections.unmodifiableMap(kept);
        }

        /** What stands in a field; empty where nothing does. */
        public String value(Field field) {
            return values.getOrDefault(field, "");
        }
    }

    /** Who wrote it, and who else decided; the latter is empty while nobody has. */
    public record Written(long writer, String writerName, Instant at, String deciderName) {}
}
