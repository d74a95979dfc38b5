package org.gongkai.redaction.picture;

/** Words of ASCII in bytes. */
final class Ascii {
    private Ascii() {}

    static boolean startsWith(byte[] bytes, String word) {
        if (bytes.length < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
