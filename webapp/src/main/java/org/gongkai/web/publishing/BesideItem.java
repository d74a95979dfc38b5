package org.gongkai.web.publishing;

import java.util.Map;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.model.Item;

/** What another module shows beside an item on its page in the office; other modules offer it. */
public interface BesideItem {
    /**
     * A part of the page.
     *
     * @param template in which the fragment {@code part(part)} stands
     * @param values what it is given
     */
    record Part(String template, Map<String, Object> values) {
        /** Keeps a copy. */
        public Part {
            values = Map.copyOf(values);
        }
    }

    /** What there is for this person; empty where nothing is. */
    Optional<Part> of(SignedIn who, Item item);
}
