package org.gongkai.web.audit.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Enciphers with AES-256-GCM and digests with HMAC-SHA-256, each under its own key derived from one of 32 bytes. */
final class Cipherer {
    static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] cipherKey;
    private final byte[] digestKey;

    Cipherer(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has %d bytes, not %d".formatted(KEY_BYTES, key.length));
        }
        this.cipherKey = hmac(key, "cipher".getBytes(StandardCharsets.UTF_8));
        this.digestKey = hmac(key, "digest".getBytes(StandardCharsets.UTF_8));
    }

    static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    /** Nonce and cipher; only who names the same place can decipher it. */
    byte[] encipher(byte[] plain, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(plain);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    byte[] decipher(byte[] enciphered, String place) {
        if (enciphered.length < NONCE_BYTES) {
            throw new NoKeyException("%d bytes are no enciphered value".formatted(enciphered.length));
        }
        ByteBuffer buffer = ByteBuffer.wrap(enciphered);
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(sealed);
        } catch (AEADBadTagException e) {
            throw new NoKeyException("this key did not encipher what stands at " + place, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    byte[] digest(byte[] plain) {
        return hmac(digestKey, plain);
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(cipherKey, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] hmac(byte[] key, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", e);
        }
    }
}
