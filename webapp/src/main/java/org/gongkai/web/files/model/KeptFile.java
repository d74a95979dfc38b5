package org.gongkai.web.files.model;

import java.util.Set;

/**
 * A content that is kept.
 *
 * @param sha256 of it, 64 lower-case hexadecimal digits; it is kept under this name
 * @param bytes how many
 * @param mediaType told by its content
 */
public record KeptFile(String sha256, long bytes, String mediaType, Set<FileWarning> warnings) {
    /** Keeps a copy of the set. */
    public KeptFile {
        warnings = Set.copyOf(warnings);
    }
}
