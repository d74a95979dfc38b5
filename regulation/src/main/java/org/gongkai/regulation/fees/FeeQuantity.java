package org.gongkai.regulation.fees;

/**
 * What a processing fee is reckoned on; for each request the organ chooses one, never both.
 *
 * @regulation art. 42; State Council office letter 2020 no. 109
 */
public sealed interface FeeQuantity {

    /** The largest quantity reckoned; more than any applicant can ask for in a month. */
    int MOST = 1_000_000;

    /** The number of pieces or pages, from 0 to {@link #MOST}. */
    int count();

    /**
     * By piece (按件): the requests that one applicant made in one calendar month, whatever was decided on them.
     *
     * @param count 0 to {@link #MOST}
     */
    record Pieces(int count) implements FeeQuantity {
        public Pieces {
            requireInRange(count);
        }
    }

    /**
     * By volume (按量): the pages of paper, e-mailed or copied information.
     *
     * @param count 0 to {@link #MOST}
     */
    record Pages(int count) implements FeeQuantity {
        public Pages {
            requireInRange(count);
        }
    }

    private static void requireInRange(int count) {
        if (count < 0 || count > MOST) {
            throw new IllegalArgumentException("count " + count + " must be between 0 and " + MOST);
        }
    }
}
