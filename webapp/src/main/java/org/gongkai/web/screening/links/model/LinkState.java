package org.gongkai.web.screening.links.model;

/** What is known of where a link leads; what needs to be done first stands first. */
public enum LinkState {
    /** It leads into the network of an office: nobody outside can follow it, and we never do. */
    INTERNAL,
    /** It is written in a way that nobody can follow. */
    MALFORMED,
    /** There is nothing where it leads (死链). */
    DEAD,
    /** Something is there and did not let us in, or did not answer: readers may be luckier. */
    REFUSED,
    /** Nobody has looked. */
    NOT_VERIFIED,
    /** It was followed and answered. */
    ALIVE
}
