package org.gongkai.web.backup.model;

import java.util.List;

/**
 * A table in a backup.
 *
 * @param name schema and table, such as {@code audit.entry}
 * @param columns in the order of the copy
 */
public record TableCopy(String name, List<String> columns, Digest digest) {
    /** Keeps a copy of the list. */
    public TableCopy {
        columns = List.copyOf(columns);
    }

    /** The name of the part that holds the rows. */
    public String part() {
        return "tables/" + name + ".copy";
    }
}
