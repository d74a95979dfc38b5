package org.gongkai.bench.judgement;

/**
 * Something that was asked for.
 *
 * @param words mark of the content of a draft or a rewriting, or of an attached file; else empty
 */
public record Deed(Member who, Act act, Target target, String words) {
    /**
     * What it is done to.
     *
     * @param item the item; 0 of a draft that has no number yet
     * @param body of the draft; else 0
     * @param revision the revision that was read
     */
    public record Target(long item, long body, long revision) {}

    /** A draft. */
    public static Deed draft(Member who, long body, String words) {
        return new Deed(who, Act.DRAFT, new Target(0, body, 0), words);
    }

    /** Anything else. */
    public static Deed on(Member who, Act act, long item, long revision, String words) {
        return new Deed(who, act, new Target(item, 0, revision), words);
    }
}
