package org.gongkai.documents.outgoing;

/** How pages are numbered. */
public enum PageNumbering {
    /** No number. */
    NONE,
    /** 「— 1 —」, odd pages at the right, even ones at the left, one character from the edge. */
    DASHES_OUTSIDE,
    /** 「— 1 —」 in the middle. */
    DASHES_CENTERED
}
