package org.gongkai.regulation.decisions;

/** What an applicant can do against a reply (救济途径). */
public enum Remedy {
    /** Reconsideration must come first (复议前置). */
    REVIEW_FIRST,
    /** Reconsideration or suit, as the applicant chooses. */
    REVIEW_OR_SUIT,
    /** Courts do not accept a suit; the letter still names both, because silence lengthens the period. */
    NOT_ACCEPTED
}
