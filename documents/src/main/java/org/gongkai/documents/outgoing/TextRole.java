package org.gongkai.documents.outgoing;

import java.util.List;

/** What a piece of text is for; a {@link StyleSheet} says what it looks like. */
public enum TextRole {
    TITLE,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    BODY,
    /** Body text that stands out. */
    STRONG,
    TABLE_HEADER,
    TABLE,
    /** A remark below a table or at the end. */
    NOTE,
    /** Header and footer of the page. */
    FURNITURE;

    /** Title and headings by level. */
    static final List<TextRole> HEADINGS = List.of(TITLE, HEADING_1, HEADING_2, HEADING_3);
}
