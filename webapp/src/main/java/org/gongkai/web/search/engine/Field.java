package org.gongkai.web.search.engine;

/** Where a term stands in an entry. */
public enum Field {
    /** Terms of the title, with their positions. */
    TITLE,
    /** Terms of the title and then of the text, with their positions. */
    TEXT,
    /** Each character of title and text once, for questions of a single character. */
    SINGLES,
    /** Document numbers (发文字号) as one term each. */
    NUMBERS,
    /** How the title is typed by sound: syllables and initials. */
    SOUND;

    /** Whether the field keeps where and how often a term stands; the others only say that it is there. */
    public boolean isPlaced() {
        return switch (this) {
            case TITLE, TEXT -> true;
            case SINGLES, NUMBERS, SOUND -> false;
        };
    }
}
