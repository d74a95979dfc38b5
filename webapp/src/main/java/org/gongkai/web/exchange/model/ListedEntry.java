package org.gongkai.web.exchange.model;

import java.time.LocalDate;

/**
 * An entry that a list brought: public elsewhere, not reviewed in this system (未经本系统审查).
 *
 * @param list the import that brought it
 * @param ledgerEntry by which it counts
 */
public record ListedEntry(long id, long list, What what, long ledgerEntry) {
    /** What the list said. */
    public record What(String title, LocalDate day, ListLine.Beside beside) {}

    /** As something that other lines may be the same as. */
    public Known known() {
        Keys keys = Keys.of(what.title(), what.beside().number(), what.beside().address());
        return new Known(Known.Kind.LISTED, String.valueOf(id), what.title(), what.day(), keys);
    }
}
