package org.gongkai.checks;

/** What the report is checked for. */
public enum Profile {
    /** Before it is published: a blank cell must be filled. */
    PUBLICATION,
    /** When history is taken in: a blank cell is only noted. */
    ARCHIVE
}
