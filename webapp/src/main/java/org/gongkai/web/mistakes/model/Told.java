package org.gongkai.web.mistakes.model;

/**
 * What a reader wrote. It is personal: it is kept enciphered, and never stands in a list, a file or the audit.
 *
 * @param passage the place in the item, as it stands there; may be empty
 * @param words what is wrong
 * @param contact a telephone number or an e-mail address; may be empty
 */
public record Told(String passage, String words, String contact) {
    /** What is left of a report whose reader was forgotten. */
    public static final Told FORGOTTEN = new Told("", "", "");

    /** Nothing of it gets into a log. */
    @Override
    public String toString() {
        return "Told[...]";
    }
}
