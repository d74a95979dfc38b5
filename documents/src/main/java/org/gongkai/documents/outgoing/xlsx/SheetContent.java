package org.gongkai.documents.outgoing.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.outgoing.Table;

/**
 * What stands on one sheet.
 *
 * @param title title of the document
 * @param heading the heading above the table
 * @param notes the notes below it
 */
record SheetContent(String title, String heading, Table table, List<String> notes) {
    /** Sheet names are at most this long. */
    private static final int LONGEST_NAME = 31;

    /** A name for each sheet: the table's without what a sheet's name must not hold, and different from all others. */
    static List<String> names(List<SheetContent> contents) {
        List<String> names = new ArrayList<>();
        for (SheetContent content : contents) {
            String plain = plain(content.table().name());
            String name = sheetName(plain);
            for (int count = 2; names.contains(name); count++) {
                String suffix = " " + count;
                name = shortened(plain, LONGEST_NAME - suffix.length()) + suffix;
            }
            names.add(name);
        }
        return names;
    }

    /** A text as a sheet may be called. */
    static String sheetName(String text) {
        String plain = plain(text);
        return plain.isEmpty() ? "Sheet" : shortened(plain, LONGEST_NAME);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\[\\]:*?/\\\\'\n]", " ").strip();
    }

    private static String shortened(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
