package org.gongkai.web.accounts;

import java.util.List;

/** What waits for whoever holds a post, for the list of a hand-over (交接清单); a bean of the module whose work it is. */
public interface WorkInHand {
    /** The key of the heading, such as {@code hand-over.items}. */
    String heading();

    /** What waits, the most urgent first; at most a hundred lines. */
    List<Line> of(SignedIn who);

    /**
     * A line of the list.
     *
     * @param what in words
     * @param state where it stands, as a key of the message bundle
     * @param due until when; empty where no day is set
     * @param address of its page
     */
    record Line(String what, String state, String due, String address) {}
}
