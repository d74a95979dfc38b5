package org.gongkai.web.screening.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One kind of thing that was found in one part.
 *
 * @param key the same as long as exactly the same was found in this part
 * @param code what was found
 * @param part where
 * @param places each of them; none where the file as a whole is meant
 * @param answer of a person
 */
public record Remark(String key, Code code, Part part, List<Place> places, Optional<Answer> answer) {
    /** Keeps a copy of the list. */
    public Remark {
        places = List.copyOf(places);
    }

    /**
     * What was found.
     *
     * @param name such as {@code resident-id} or {@code hidden-text}; it never changes
     * @param isBlocking whether it keeps the whole back until it is repaired or answered
     * @param isUnseen whether it is about what the pages of a file do not show
     */
    public record Code(String name, boolean isBlocking, boolean isUnseen) {}

    /** Whether it keeps the whole back. */
    public boolean isOpen() {
        return code.isBlocking() && answer.isEmpty();
    }

    /** Whether the same was found in a part of the same name: in another copy of a file its key is another. */
    public boolean isLike(Remark other) {
        return code.equals(other.code)
                && part.name().equals(other.part.name())
                && part.label().equals(other.part.label())
                && found().equals(other.found());
    }

    private Set<String> found() {
        return places.stream().map(place -> place.excerpt().found()).collect(Collectors.toSet());
    }

    /** Whether it is about what the pages of a file do not show. */
    public boolean isUnseen() {
        return code.isUnseen();
    }

    /** Whether each place can be masked. */
    public boolean canBeMasked() {
        return !places.isEmpty()
                && places.stream().allMatch(place -> place.masked().isPresent());
    }

    /** The same with an answer. */
    Remark answered(Optional<Answer> given) {
        return new Remark(key, code, part, places, given);
    }
}
