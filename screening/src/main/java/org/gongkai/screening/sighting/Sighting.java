package org.gongkai.screening.sighting;

import java.util.Optional;

/**
 * Something that may not go out as it is.
 *
 * @param from of its first character in the text, from 0
 * @param to behind its last character
 * @param found exactly as it stands there
 * @param advice of a wording what should stand there; empty for everything else
 */
public record Sighting(Kind kind, int from, int to, String found, Optional<Advice> advice) {
    /**
     * Keeps what is consistent alone.
     *
     * @throws IllegalArgumentException the length is another than the place says
     */
    public Sighting {
        if (to - from != found.length() || from < 0) {
            throw new IllegalArgumentException("from " + from + " to " + to + " must span " + found.length());
        }
    }

    /** What may not go out as it is. */
    public static Sighting of(Kind kind, int from, String found) {
        return new Sighting(kind, from, from + found.length(), found, Optional.empty());
    }

    /** A wording that should be another. */
    public static Sighting of(Kind kind, int from, String found, Advice advice) {
        return new Sighting(kind, from, from + found.length(), found, Optional.of(advice));
    }

    /** The same number of characters that may be shown; empty where nothing can be masked, such as a mark. */
    public Optional<String> masked() {
        return Mask.of(kind, found);
    }
}
