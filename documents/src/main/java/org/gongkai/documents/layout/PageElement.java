package org.gongkai.documents.layout;

/** A line or a table on a page. */
sealed interface PageElement permits TextLine, TablePart, UnruledTable {
    /** Its upper edge in points from the top of the page. */
    float top();
}
