package org.gongkai.web.places.matching;

import java.util.Arrays;
import java.util.List;

/**
 * What the page has to say.
 *
 * @param title as it was approved
 * @param paragraphs of the text in their order, cells of tables each for itself
 * @param files the names of its attachments
 */
public record Approved(String title, List<String> paragraphs, List<String> files) {
    /** Keeps copies. */
    public Approved {
        paragraphs = List.copyOf(paragraphs);
        files = List.copyOf(files);
    }

    /**
     * From a text as it is laid out.
     *
     * @param layout a line for each paragraph, a tabulator between the cells of a row
     */
    public static Approved of(String title, String layout, List<String> files) {
        List<String> paragraphs = Arrays.stream(layout.split("[\n\t]"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        return new Approved(title, paragraphs, files);
    }
}
