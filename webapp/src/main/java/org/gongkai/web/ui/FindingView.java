package org.gongkai.web.ui;

import java.util.List;

/**
 * A finding's card.
 *
 * @param number 1-based number on the page
 * @param severity {@code error}, {@code warn} or {@code info}
 * @param code stable code of the rule
 * @param words what it says
 * @param places where to look, the first first
 */
public record FindingView(int number, String severity, String code, Words words, List<Place> places) {
    public FindingView {
        places = List.copyOf(places);
    }

    /** Keys of the cells concerned, separated by spaces. */
    public String cells() {
        return String.join(
                " ", places.stream().map(Place::cell).filter(key -> !key.isEmpty()).toList());
    }

    /**
     * Sentences of a finding; an empty one is not shown.
     *
     * @param message what is wrong
     * @param expected what was expected
     * @param actual what is printed
     * @param advice what to do
     * @param basis article or line of the form
     */
    public record Words(String message, String expected, String actual, String advice, String basis) {}

    /**
     * A place to look at.
     *
     * @param text what is there, in words
     * @param mark id of the mark in the source, empty where there is none
     * @param cell key of the cell in the table, empty where there is none
     */
    public record Place(String text, String mark, String cell) {}
}
