package org.gongkai.web.search.engine;

/** What comes first. */
public enum Order {
    /** What fits best; among equals the newest. */
    RELEVANCE,
    /** The newest day. */
    DATE
}
