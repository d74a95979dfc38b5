package org.gongkai.documents.outgoing;

/** Where lines stand between the edges. */
public enum Alignment {
    LEFT,
    CENTER,
    RIGHT,
    /** At both edges, but for the last line. */
    JUSTIFIED
}
