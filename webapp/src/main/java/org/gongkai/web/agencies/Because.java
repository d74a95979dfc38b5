package org.gongkai.web.agencies;

/**
 * Why a body is changed.
 *
 * @param reason in a sentence
 * @param basis the document that says so, such as 县委编办〔2024〕3号; empty where it is not at hand
 */
public record Because(String reason, String basis) {
    /** The longest of either. */
    public static final int LONGEST = 300;

    /** Longer texts are a mistake of the program, as forms check theirs before. */
    public Because {
        if (reason.length() > LONGEST || basis.length() > LONGEST) {
            throw new IllegalArgumentException("reason and basis must have at most " + LONGEST + " characters");
        }
    }
}
