package org.gongkai.web.audit.keys;

import java.util.Optional;

/** The key above all others; it never leaves its place, others are wrapped and unwrapped by it. */
public interface MasterKey {
    /** 16 hexadecimal digits that tell this key from others and nothing about it; empty where there is no key. */
    Optional<String> id();

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
