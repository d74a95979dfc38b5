package org.gongkai.web.accounts.entrance;

import java.util.Locale;

/** What is counted when somebody asks for it, by what it costs. */
enum Action {
    /** Looking for words: the dearest question of the portal. */
    SEARCHING(120),
    /** Titles while somebody types: cheaper than a question, and asked with every pause. */
    SUGGESTING(300),
    /** Telling of a mistake: a person writes one, then another. */
    TELLING(6),
    /** What is made anew each time: books, workbooks, forms to print, extracts and proofs of the trail. */
    MAKING(60),
    /** Changes in the office, by its pages and by the programming interface. */
    CHANGING(300),
    /** Pages, lists and files of the office. */
    WORKING(1200),
    /** What citizens and their programs read, and the way in. */
    READING(1200);

    private final int perMinute;

    Action(int perMinute) {
        this.perMinute = perMinute;
    }

    /** So often a minute where nothing else is set. */
    int perMinute() {
        return perMinute;
    }

    /** Whether whoever asks should be signed in, so that it is worth looking who it is. */
    boolean isOfTheOffice() {
        return this == MAKING || this == CHANGING || this == WORKING;
    }

    /** The last word of the setting's name. */
    String setting() {
        return name().toLowerCase(Locale.ROOT);
    }
}
