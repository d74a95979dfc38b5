package org.gongkai.web.screening.model;

import java.util.Optional;

/**
 * A part of what goes out.
 *
 * @param name {@code title}, {@code text}, {@code facts}, or {@code file}
 * @param label the name of the file; empty for other parts
 * @param text a line for each paragraph or row; of a file empty, its words are known by its content
 * @param sha256 of the content of a file
 */
public record Part(String name, String label, String text, Optional<String> sha256) {
    /** A part that people type. */
    public static Part typed(String name, String text) {
        return new Part(name, "", text, Optional.empty());
    }

    /** A file that goes out with it. */
    public static Part file(String label, String sha256) {
        return new Part("file", label, "", Optional.of(sha256));
    }
}
