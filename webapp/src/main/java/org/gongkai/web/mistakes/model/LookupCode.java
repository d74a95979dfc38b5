package org.gongkai.web.mistakes.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code with which a reader finds the answer (查询码): 12 signs that are not mistaken for each other, 60 bits. Only its digest is kept.
 *
 * @param value the signs without the lines between
 */
public record LookupCode(String value) {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int BITS_OF_SIGN = 5;
    private static final int GROUP = 4;
    private static final Pattern WHOLE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final int LONGEST_TYPED = 40;

    /**
     * The code of a form, always the same one: a form that is sent twice tells once.
     *
     * @param once a number that nobody guesses, made for this form
     */
    public static LookupCode of(String once) {
        byte[] digest = digest("mistake " + once);
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = (bits << Byte.SIZE) | Byte.toUnsignedLong(digest[i]);
        }
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(SIGNS.charAt((int) ((bits >>> (i * BITS_OF_SIGN)) & (SIGNS.length() - 1))));
        }
        return new LookupCode(signs.toString());
    }

    /** A code as somebody typed it, with lines and spaces, small letters, O for 0, I or L for 1; empty where it is none. */
    public static Optional<LookupCode> read(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return WHOLE.matcher(signs).matches() ? Optional.of(new LookupCode(signs)) : Optional.empty();
    }

    /** In groups of four, as it is shown and stands in addresses. */
    public String shown() {
        return value.substring(0, GROUP) + "-" + value.substring(GROUP, 2 * GROUP) + "-" + value.substring(2 * GROUP);
    }

    /** What is kept of it. */
    public byte[] hash() {
        return digest(value);
    }

    @Override
    public String toString() {
        return "LookupCode[...]";
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
