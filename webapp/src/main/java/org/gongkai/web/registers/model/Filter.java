package org.gongkai.web.registers.model;

import java.util.List;

/**
 * What a register can be narrowed by beside the period.
 *
 * @param nameKey the key of its name
 */
public record Filter(String key, String nameKey, List<Option> options) {
    /** Keeps a copy. */
    public Filter {
        options = List.copyOf(options);
    }

    /** One of the values, with its name in the reader's language. */
    public record Option(String value, String name) {}
}
