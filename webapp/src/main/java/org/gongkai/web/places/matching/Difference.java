package org.gongkai.web.places.matching;

/**
 * A passage that is not the same.
 *
 * @param paragraph of the approved text, from 1; paragraphs, rows' cells and items of lists all count
 * @param approved what was approved; empty where something was added
 * @param shown what the page says; empty where something is missing
 */
public record Difference(int paragraph, String approved, String shown) {
    /** The most characters that are kept of either side. */
    static final int LONGEST = 2_000;

    /** What happened to the passage. */
    public enum Kind {
        MISSING,
        ADDED,
        CHANGED
    }

    /** What happened. */
    public Kind kind() {
        if (shown.isEmpty()) {
            return Kind.MISSING;
        }
        return approved.isEmpty() ? Kind.ADDED : Kind.CHANGED;
    }

    /** Whether a figure is touched, which people overlook most. */
    public boolean isAboutFigures() {
        return hasDigit(approved) || hasDigit(shown);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
