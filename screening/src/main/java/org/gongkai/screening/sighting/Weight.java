package org.gongkai.screening.sighting;

/** What has to happen with a sighting before a text goes out. */
public enum Weight {
    /** It is repaired, or somebody says with their name why it may stand. */
    MUST_BE_ANSWERED,
    /** It is shown and keeps nothing back. */
    REMINDER
}
