package org.gongkai.redaction.packages;

/**
 * Where a part leads to.
 *
 * @param id how the part names it
 * @param type the last word of its type
 * @param address of its type as it is written
 * @param target name of the part, or an address outside
 * @param isExternal whether it leads outside the file
 */
public record Relation(String id, String type, String address, String target, boolean isExternal) {
    private static final String HYPERLINK = "hyperlink";

    /** Whether it is a link that a reader may follow. */
    public boolean isLink() {
        return isExternal && type.equals(HYPERLINK);
    }
}
