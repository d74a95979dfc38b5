package org.gongkai.testkit.draft;

/** One thing of a laid-out report, in reading order. */
public sealed interface Block {
    /** A line of the title. */
    record Title(String text) implements Block {}

    /** A numbered section heading; level 1 is the highest. */
    record Heading(int level, String text) implements Block {}

    /** A paragraph of running text. */
    record Paragraph(String text) implements Block {}

    /** A table. */
    record Grid(Table table) implements Block {}

    /** A line of the page that is not the report's: page number, page header, menu. */
    record Furniture(String text) implements Block {}
}
