package org.gongkai.web.files;

import java.io.Serial;

/** A content is noted in the database, and its file is not there. */
public final class MissingContent extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    MissingContent(String sha256) {
        super("the content " + sha256 + " is noted and not in the data folder: bring it back from a copy");
    }
}
