package org.gongkai.regulation.fees;

/**
 * One bracket of a reckoned fee.
 *
 * @param first the first piece or page of the bracket, 1-based
 * @param last the last one that fell into it
 * @param yuanEach the price of each, in yuan
 */
public record FeeBracket(int first, int last, long yuanEach) {

    /** How many pieces or pages fell into the bracket. */
    public int count() {
        return last - first + 1;
    }

    /** What the bracket costs, in yuan. */
    public long yuan() {
        return Math.multiplyExact(count(), yuanEach);
    }
}
