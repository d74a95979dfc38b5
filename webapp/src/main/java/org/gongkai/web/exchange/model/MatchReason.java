package org.gongkai.web.exchange.model;

import java.util.Locale;

/** Why a line is, or may be, the same as something known. */
public enum MatchReason {
    /** The same document number, and titles of which one holds the other. */
    NUMBER,
    /** The same address, and such titles. */
    ADDRESS,
    /** The same title on the same day. */
    TITLE_AND_DAY,
    /** The same document number, but another title. */
    NUMBER_OTHER_TITLE,
    /** The same address, but another title. */
    ADDRESS_OTHER_TITLE,
    /** The same title on the same day, but so short that two things may bear it. */
    SHORT_TITLE,
    /** The same title within seven days. */
    TITLE_NEAR_DAY;

    /** Whether there is no doubt. */
    public boolean isSure() {
        return switch (this) {
            case NUMBER, ADDRESS, TITLE_AND_DAY -> true;
            case NUMBER_OTHER_TITLE, ADDRESS_OTHER_TITLE, SHORT_TITLE, TITLE_NEAR_DAY -> false;
        };
    }

    /** The key of its words. */
    public String key() {
        return "exchange.match." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
