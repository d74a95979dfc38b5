package org.gongkai.web.screening.model;

import java.util.Optional;

/**
 * Where something was found.
 *
 * @param from of its first character in the part's text, from 0
 * @param to behind its last character
 * @param line from 1
 * @param instead what should be done with it there
 */
public record Place(int from, int to, int line, Excerpt excerpt, Instead instead) {

    /**
     * What was found and what stands around it in its line.
     *
     * @param before shortened
     * @param found as it stands there
     * @param after shortened
     */
    public record Excerpt(String before, String found, String after) {}

    /**
     * What may stand there instead.
     *
     * @param masked as many characters that may be shown; empty where nothing can be masked
     * @param right of a wording what should stand there; empty for everything else
     * @param source who says so; empty where nothing should
     */
    public record Instead(Optional<String> masked, String right, String source) {}

    /** What may be shown in its place. */
    public Optional<String> masked() {
        return instead.masked();
    }
}
