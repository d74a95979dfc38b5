package org.gongkai.web.publishing.model;

/** What the public sees of an item. */
public enum Visibility {
    /** Nothing yet. */
    NEVER,
    /** Its published version. */
    PUBLIC,
    /** That it was withdrawn (撤下), and why. */
    WITHDRAWN,
    /** That it was here once; the copy is in the archive. */
    ARCHIVED
}
