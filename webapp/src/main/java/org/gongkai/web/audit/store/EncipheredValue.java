package org.gongkai.web.audit.store;

import java.util.Base64;
import java.util.Optional;
import org.gongkai.web.audit.PersonalValue;
import org.gongkai.web.audit.keys.PersonKey;

/**
 * What the trail keeps of a personal value: one line of four words. Digest and cipher are {@code -} where the person's key was
 * destroyed before.
 */
record EncipheredValue(String person, String field, String digest, String cipher) {
    private static final String NOT_KEPT = "-";

    static EncipheredValue of(PersonalValue value, Optional<PersonKey> key) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return new EncipheredValue(
                value.person(),
                value.field(),
                key.map(known -> base64.encodeToString(known.digest(value.value())))
                        .orElse(NOT_KEPT),
                key.map(known -> base64.encodeToString(known.encipher(value.field(), value.value())))
                        .orElse(NOT_KEPT));
    }

    static EncipheredValue parse(String line) {
        String[] words = line.split(" ", -1);
        if (words.length != 4) {
            throw new IllegalArgumentException("\"%s\" is no enciphered value of four words".formatted(line));
        }
        return new EncipheredValue(words[0], words[1], words[2], words[3]);
    }

    String line() {
        return String.join(" ", person, field, digest, cipher);
    }

    /** The value, where it was kept; the key must be the person's. */
    Optional<PersonalValue> read(PersonKey key) {
        return cipher.equals(NOT_KEPT)
                ? Optional.empty()
                : Optional.of(new PersonalValue(
                        person, field, key.decipher(field, Base64.getDecoder().decode(cipher))));
    }
}
