package org.gongkai.web.organization.model;

import java.util.Map;

/** What portraits need kept: with which version of a line each came. Every change is made in the caller's transaction. */
public interface PortraitStore {
    /**
     * What these versions show, by line; a line without a portrait is left out.
     *
     * @param versions the version of each line
     */
    Map<Long, Portrait> in(Map<Long, Integer> versions);

    /** A version that brings a portrait. */
    void bring(Portrait portrait);

    /** A version from which on there is none. */
    void takeAway(long line, int version);
}
