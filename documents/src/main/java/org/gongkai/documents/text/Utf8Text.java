package org.gongkai.documents.text;

import java.util.Arrays;

/** Bytes in UTF-8: whether they are sound, and their characters. */
final class Utf8Text {
    private Utf8Text() {}

    /** Whether all bytes from one on are UTF-8, none is zero and none is part of the replacement character. */
    static boolean isSound(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length) {
            if (bytes[at] > 0) {
                at = afterPlain(bytes, at);
            } else {
                int length = isHan(bytes, at) ? 3 : length(bytes, at);
                if (length == 0) {
                    return false;
                }
                at += length;
            }
        }
        return true;
    }

    /** Whether three bytes of a range without exceptions begin here, as nearly all characters of a Chinese text are. */
    private static boolean isHan(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && bytes[at] >= (byte) 0xE1
                && bytes[at] <= (byte) 0xEC
                && (bytes[at + 1] & 0xC0) == 0x80
                && (bytes[at + 2] & 0xC0) == 0x80;
    }

    private static int afterPlain(byte[] bytes, int from) {
        int at = from;
        while (at + Long.BYTES <= bytes.length && EightBytes.arePlain(EightBytes.at(bytes, at))) {
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] > 0) {
            at++;
        }
        return at;
    }

    /** How many bytes the character that begins here has, 2 to 4; 0 where they are none that is sound. */
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first < 0xC2 || first > 0xF4 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return isAllowed(length, length < 3 ? 0 : Utf8Character.code(bytes, at, length)) ? length : 0;
    }

    private static boolean isAllowed(int length, int code) {
        return switch (length) {
            case 3 -> code >= 0x800 && (code < 0xD800 || code > 0xDFFF) && code != TextDecoding.REPLACEMENT;
            case 4 -> code >= Character.MIN_SUPPLEMENTARY_CODE_POINT && code <= Character.MAX_CODE_POINT;
            default -> true;
        };
    }

    /** All characters of well-formed bytes from one on. */
    static char[] characters(byte[] bytes, int from) {
        int count = 0;
        int at = from;
        for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
            count += EightBytes.characters(EightBytes.at(bytes, at));
        }
        for (; at < bytes.length; at++) {
            count += Utf8Character.units(bytes[at]);
        }
        return characters(bytes, from, count, new char[count]);
    }

    /** The first characters of well-formed bytes from one on, at most so many, or one more where two make one sign. */
    static char[] characters(byte[] bytes, int from, int most) {
        return characters(bytes, from, most, new char[Math.min(bytes.length - from, most + 1)]);
    }

    private static char[] characters(byte[] bytes, int from, int most, char[] characters) {
        int at = from;
        int length = 0;
        while (at < bytes.length && length < most) {
            if (bytes[at] >= 0) {
                characters[length++] = (char) bytes[at++];
            } else {
                length += Utf8Character.decode(bytes, at, characters, length);
                at += Utf8Character.length(bytes[at]);
            }
        }
        return length == characters.length ? characters : Arrays.copyOf(characters, length);
    }
}
