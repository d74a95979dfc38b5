package org.gongkai.web.channels.model;

import java.util.Map;

/**
 * What a register says of a channel.
 *
 * @param kind the code of its kind, which never changes
 * @param name as the body calls it
 * @param isUsual whether items of the body usually go there (常用)
 * @param details what its kind asks for, in the one spelling in which it is kept; blank ones are left out
 */
public record Means(String kind, String name, boolean isUsual, Map<ChannelField, String> details) {
    /** Keeps a copy. */
    public Means {
        details = Map.copyOf(details);
    }

    /** The value of a field; empty where it has none. */
    public String value(ChannelField field) {
        return details.getOrDefault(field, "");
    }
}
