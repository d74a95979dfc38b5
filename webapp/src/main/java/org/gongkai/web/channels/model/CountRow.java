package org.gongkai.web.channels.model;

/**
 * How many items.
 *
 * @param by what they were parted by: {@code all}, {@code elsewhere}, {@code kind}, {@code channel}, {@code entry}, {@code organ}, {@code
 *     village} or {@code villages}
 * @param key of the part: a kind's code, a channel's or a body's number, an entry's code; empty where nothing is parted
 * @param name of the part; empty where the message bundle names it
 * @param items each counted once
 */
public record CountRow(String by, String key, String name, long items, Beside beside) {

    /**
     * What is told beside the number.
     *
     * @param gone how many of the items are public no more
     * @param earlier how many of the items became public before the span, and count there
     * @param reads how often they were read in all, where somebody looked
     * @param readsKnown of how many postings that is known
     */
    public record Beside(long gone, long earlier, long reads, long readsKnown) {
        /** Nothing to tell. */
        public static final Beside NOTHING = new Beside(0, 0, 0, 0);
    }

    /** Just a number. */
    public static CountRow of(String by, String key, String name, long items) {
        return new CountRow(by, key, name, items, Beside.NOTHING);
    }
}
