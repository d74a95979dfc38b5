package org.gongkai.web.files.model;

import java.util.Set;

/**
 * What was found out about a file by opening it.
 *
 * @param text its words, cut where it is very long; empty where it has none
 */
public record Examined(FileKind kind, String text, Set<FileWarning> warnings) {
    /** Keeps a copy of the set. */
    public Examined {
        warnings = Set.copyOf(warnings);
    }
}
