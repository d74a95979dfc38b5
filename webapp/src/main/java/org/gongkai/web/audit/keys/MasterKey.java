package org.gongkai.web.audit.keys;

/** The key above all others; it never leaves its place, others are wrapped and unwrapped by it. */
public interface MasterKey {
    /**
     * Wraps the key of a person.
     *
     * @throws NoKeyException where there is no master key
     */
    byte[] wrap(byte[] key, String person);

    /**
     * The key that was wrapped for this person.
     *
     * @throws NoKeyException where there is no master key, or it is not the one that wrapped this
     */
    byte[] unwrap(byte[] wrapped, String person);
}
