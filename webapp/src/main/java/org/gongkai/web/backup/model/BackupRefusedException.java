package org.gongkai.web.backup.model;

import java.io.Serial;

/** A backup cannot be made or read as things are; nothing of it was left that could be taken for one. */
public final class BackupRefusedException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String value;

    /** What stands in the way. */
    public enum Reason {
        /** Something has the name of the backup already. */
        TARGET_THERE,
        /** The folder to restore into holds something. */
        FOLDER_NOT_EMPTY,
        /** The database to import into holds something. */
        DATABASE_NOT_EMPTY,
        /** There is no such backup. */
        NOT_THERE,
        /** It is no backup, or not the whole of one. */
        NOT_A_BACKUP,
        /** A part is not as its hash says. */
        DAMAGED,
        /** A stored file is not as its name says. */
        FILE_DAMAGED,
        /** A newer program made it. */
        NEWER_PROGRAM,
        /** What was restored is not what the backup holds. */
        NOT_EQUAL
    }

    /**
     * With the part, file or version it is about.
     *
     * @param value for the sentence to the operator
     */
    public BackupRefusedException(Reason reason, String value) {
        super(reason + ": " + value);
        this.reason = reason;
        this.value = value;
    }

    /** What stands in the way. */
    public Reason reason() {
        return reason;
    }

    /** The part, file or version it is about. */
    public String value() {
        return value;
    }
}
