package org.gongkai.web.publishing.sweep;

import java.time.Instant;
import java.util.List;

/**
 * A public item in which something was found that nobody has answered for.
 *
 * @param codes of what was found, such as {@code resident-id}, each once
 * @param at when it was found last
 */
public record Swept(long item, long body, String title, List<String> codes, Instant at) {
    /** Keeps a copy of the list. */
    public Swept {
        codes = List.copyOf(codes);
    }
}
