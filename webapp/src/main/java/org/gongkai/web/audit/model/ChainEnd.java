package org.gongkai.web.audit.model;

/**
 * Where a body's chain ends.
 *
 * @param body whose chain
 * @param sequence number of the last seal; 0 before the first
 * @param hash of the last seal
 */
public record ChainEnd(long body, long sequence, String hash) {
    /** A chain without seals. */
    public static ChainEnd beginning(long body) {
        return new ChainEnd(body, 0, Chain.BEGINNING);
    }
}
