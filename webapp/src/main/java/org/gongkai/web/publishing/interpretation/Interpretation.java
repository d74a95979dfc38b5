package org.gongkai.web.publishing.interpretation;

import java.time.LocalDate;

/**
 * A public interpretation.
 *
 * @param publicOn the day on which it first became public
 * @param document number or name of the document it explains, as it was typed
 */
public record Interpretation(long id, String title, LocalDate publicOn, String document, How how) {
    /** Of its own making. */
    public static final String OWN = "own";

    /** Taken over from elsewhere. */
    public static final String FORWARDED = "forwarded";

    /**
     * How it explains.
     *
     * @param form code of its form, such as {@code chart}
     * @param origin {@link #OWN}, {@link #FORWARDED}, or empty where it is not said
     */
    public record How(String form, String origin) {}
}
