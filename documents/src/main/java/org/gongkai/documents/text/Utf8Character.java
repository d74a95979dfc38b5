package org.gongkai.documents.text;

/** Single characters of well-formed UTF-8, those of ASCII left out but where they are counted. */
public final class Utf8Character {
    private Utf8Character() {}

    /** How many bytes the character has that begins with this byte. */
    public static int length(byte first) {
        return (first & 0xF0) == 0xE0 ? 3 : (first & 0xE0) == 0xC0 ? 2 : 4;
    }

    /** How many UTF-16 units a byte begins: none within a character, two where it begins a pair of surrogates. */
    public static int units(byte b) {
        return (b & 0xC0) == 0x80 ? 0 : (b & 0xF0) == 0xF0 ? 2 : 1;
    }

    /** Puts the character that begins at a byte where it is wanted; answers how many UTF-16 units it has. */
    public static int decode(byte[] bytes, int at, char[] into, int where) {
        byte first = bytes[at];
        if ((first & 0xF0) == 0xE0) {
            into[where] = (char) ((first & 0xF) << 12 | rest(bytes[at + 1]) << 6 | rest(bytes[at + 2]));
            return 1;
        }
        return Character.toChars(code(bytes, at, length(first)), into, where);
    }

    /** The code of the character of so many bytes that begins at one. */
    static int code(byte[] bytes, int at, int length) {
        int code = bytes[at] & (0x7F >> length);
        for (int i = at + 1; i < at + length; i++) {
            code = code << 6 | rest(bytes[i]);
        }
        return code;
    }

    private static int rest(byte b) {
        return b & 0x3F;
    }
}
