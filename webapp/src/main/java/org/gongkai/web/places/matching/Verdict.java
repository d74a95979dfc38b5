package org.gongkai.web.places.matching;

/** What a comparison comes to; the names are kept in tables and never change. */
public enum Verdict {
    /** The page says exactly this. */
    SAME,
    /** The same words in another shape: other widths, other punctuation signs, paragraphs or tables parted otherwise. */
    OTHER_SHAPE,
    /** Something is missing, added or changed. */
    DIFFERS,
    /** The approved text is not on the page: another item, or a page that says that there is none. */
    NOT_FOUND,
    /** The page could not be read, so nothing is known. */
    UNREADABLE;

    /** Whether the public reads there what was approved. */
    public boolean isFine() {
        return this == SAME || this == OTHER_SHAPE;
    }
}
