package org.gongkai.web.channels.office;

import java.util.Map;
import java.util.OptionalInt;
import org.gongkai.web.channels.model.Details;
import org.gongkai.web.channels.model.Posting.Noted;

/**
 * What is typed about a posting, and comes back as it was typed.
 *
 * @param typed by the names of the form
 */
record PostingForm(Map<String, String> typed) {
    /** Keeps a copy. */
    PostingForm {
        typed = Map.copyOf(typed);
    }

    /** What was typed under this name; empty where nothing was. */
    public String value(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    /** A number; 0 where none was sent, which no row has. */
    long number(String name) {
        return value(name).matches("[0-9]{1,18}") ? Long.parseLong(value(name)) : 0;
    }

    Noted noted() {
        String reads = value("reads");
        return new Noted(
                Details.day(value("day")),
                value("address"),
                reads.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Details.count(reads)),
                value("note"));
    }
}
