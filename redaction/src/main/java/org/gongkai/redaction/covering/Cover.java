package org.gongkai.redaction.covering;

import org.gongkai.screening.sighting.Kind;

/**
 * Something that is covered wherever it stands in a file (遮盖).
 *
 * @param kind of what was found
 * @param found as a reader of the file gave it
 * @param masked as many characters that may be shown
 */
public record Cover(Kind kind, String found, String masked) {
    /**
     * Keeps what is consistent alone.
     *
     * @throws IllegalArgumentException the mask is longer or shorter than what it covers
     */
    public Cover {
        if (found.length() != masked.length()) {
            throw new IllegalArgumentException("mask of " + masked.length() + " must span " + found.length());
        }
    }
}
