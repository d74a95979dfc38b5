package org.gongkai.web.registers.model;

import java.util.List;
import org.gongkai.web.ui.Phrases;

/** A register (台账): rows of a body in a period. Whoever offers one says what a row is; whoever asks has looked whether the person may. */
public interface Register {
    /** Stays for ever, as bodies settle columns by it: lower-case letters and hyphens. */
    String code();

    /** The key of its name. */
    String nameKey();

    /** Its columns in their usual order, without {@link Column#POSITION}, {@link Column#BODY} and {@link Column#IDENTITY}. */
    List<Column> columns();

    /** What it can be narrowed by. */
    default List<Filter> filters(Phrases phrases) {
        return List.of();
    }

    /** How many rows there are. */
    long count(Asked asked);

    /**
     * A part of the rows, always in the same order.
     *
     * @param phrases in whose language the cells speak
     */
    List<RegisterLine> lines(Asked asked, Part part, Phrases phrases);

    /**
     * A part of a list.
     *
     * @param number from 1
     * @param size how many rows each part has
     */
    record Part(int number, int size) {}
}
