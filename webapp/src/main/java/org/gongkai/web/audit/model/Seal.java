package org.gongkai.web.audit.model;

/**
 * A row's place in the chain of its body.
 *
 * @param body whose chain
 * @param sequence its number in the chain, from 1, without gaps
 * @param position the row's number over all bodies
 * @param digest of the row
 * @param hash over the digest, the place and the hash before
 */
public record Seal(long body, long sequence, long position, String digest, String hash) {
    /** The chain as it ends with this seal. */
    public ChainEnd end() {
        return new ChainEnd(body, sequence, hash);
    }
}
