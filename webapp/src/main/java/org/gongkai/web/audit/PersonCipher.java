package org.gongkai.web.audit;

import java.util.Optional;

/** Enciphers what other modules keep about a person and have to read again, under the key of the person. */
public interface PersonCipher {
    /**
     * The value, readable by nobody without the person's key, which is made now if this is the first time. In the caller's
     * transaction, so that the master key is not changed meanwhile.
     *
     * @param person by an id that tells nothing about the person, such as {@code account/17}
     * @throws org.gongkai.web.audit.keys.NoKeyException there is no master key, or the person's key was destroyed
     */
    byte[] encipher(String person, String field, String value);

    /**
     * The value that was enciphered for this field; empty where the person's key was destroyed since.
     *
     * @throws org.gongkai.web.audit.keys.NoKeyException there is no master key, or another key enciphered it
     */
    Optional<String> decipher(String person, String field, byte[] enciphered);
}
