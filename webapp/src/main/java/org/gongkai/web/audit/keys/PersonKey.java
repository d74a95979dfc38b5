package org.gongkai.web.audit.keys;

import java.nio.charset.StandardCharsets;

/** The key of one person: enciphers values about them and digests them, so that equal values can be told as long as it lives. */
public final class PersonKey {
    private final String person;
    private final Cipherer cipherer;

    private PersonKey(String person, byte[] key) {
        this.person = person;
        this.cipherer = new Cipherer(key);
    }

    /** The person's key, unwrapped. */
    public static PersonKey unwrap(String person, byte[] wrapped, MasterKey master) {
        return new PersonKey(person, master.unwrap(wrapped, person));
    }

    /** A new key for this person, wrapped for keeping. */
    public static byte[] newWrapped(String person, MasterKey master) {
        return master.wrap(Cipherer.newKey(), person);
    }

    /** The value, readable by nobody without this key; different bytes each time. */
    public byte[] encipher(String field, String value) {
        return cipherer.encipher(value.getBytes(StandardCharsets.UTF_8), person + "#" + field);
    }

    /**
     * The value that was enciphered for this field.
     *
     * @throws NoKeyException where it was enciphered by another key or for another field
     */
    public String decipher(String field, byte[] enciphered) {
        return new String(cipherer.decipher(enciphered, person + "#" + field), StandardCharsets.UTF_8);
    }

    /** The same 32 bytes for the same value of the same person, telling nothing without the key. */
    public byte[] digest(String value) {
        return cipherer.digest(value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "PersonKey[" + person + "]";
    }
}
