package org.gongkai.web.files.model;

import java.util.Locale;

/** What people should look at before a file goes out; each has a sentence in the bundle. */
public enum FileWarning {
    /** Its pages are pictures: no machine has looked at what stands there. */
    PICTURES_ONLY,
    /** Its characters cannot be told. */
    GARBLED,
    /** So long that it was not read to the end, and is not found by its text. */
    TOO_LONG_TO_READ,
    /** So long that it is found by the beginning of its text only. */
    FOUND_BY_BEGINNING,
    /** A part of it is damaged. */
    PART_DAMAGED,
    /** Comments or notes that readers of the page do not see. */
    COMMENTS,
    /** Text that was deleted under change tracking, and is still there. */
    DELETED_TEXT,
    /** Text, rows, columns or sheets that are hidden. */
    HIDDEN_TEXT,
    /** Other files inside. */
    FILES_INSIDE,
    /** Macros or scripts. */
    MACROS,
    /** Place and time at which a picture was taken, the camera, an older copy of it, and the like. */
    PICTURE_DATA,
    /** Author, company, last editor and other properties. Hardly a file has none, so they are told and keep nothing back. */
    PROPERTIES;

    /** Whether it is about something that the pages of the file do not show. */
    public boolean isUnseen() {
        return switch (this) {
            case COMMENTS, DELETED_TEXT, HIDDEN_TEXT, FILES_INSIDE, MACROS, PICTURE_DATA, PROPERTIES -> true;
            case PICTURES_ONLY, GARBLED, TOO_LONG_TO_READ, FOUND_BY_BEGINNING, PART_DAMAGED -> false;
        };
    }

    /** Whether a file waits until somebody has mended this or answered for it. */
    public boolean isBlocking() {
        return this != PROPERTIES;
    }

    /** The key of its sentence. */
    public String key() {
        return "files.warning." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
