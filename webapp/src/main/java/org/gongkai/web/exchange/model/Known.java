package org.gongkai.web.exchange.model;

import java.time.LocalDate;

/**
 * Something that a line may be the same as.
 *
 * @param id number of the item or of the listed entry; the key of the line's place in the same file
 * @param day on which it became public
 */
public record Known(Kind kind, String id, String title, LocalDate day, Keys keys) {
    /** What it is; of several that fit, the first kind is named. */
    public enum Kind {
        /** An item of this system. */
        ITEM,
        /** An entry that another list brought. */
        LISTED,
        /** A line further up in the same file. */
        LINE
    }
}
