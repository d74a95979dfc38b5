package org.gongkai.web.platform.database;

import java.io.Serial;

/** A database that holds something else than a demonstration was to be emptied. */
public final class NoDemonstrationException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    NoDemonstrationException() {
        super("the database holds no demonstration");
    }
}
