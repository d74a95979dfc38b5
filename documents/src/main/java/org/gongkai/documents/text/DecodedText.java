package org.gongkai.documents.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Text and how it was decoded.
 *
 * @param utf8 the text in well-formed UTF-8, whatever charset it came in; not to be changed
 * @param start where in these bytes it begins, behind a byte order mark
 * @param charset name of the charset it came in
 * @param undecodable number of places that hold no character in that charset, each a U+FFFD in the text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DecodedText(byte[] utf8, int start, String charset, int undecodable) {
    /** A text that was decoded from another charset, or holds what is not sound. */
    static DecodedText of(String text, Charset charset, int undecodable) {
        return new DecodedText(text.getBytes(StandardCharsets.UTF_8), 0, charset.name(), undecodable);
    }

    /** All characters. */
    public char[] characters() {
        return Utf8Text.characters(utf8, start);
    }

    /** The first characters, at most so many, or one more where two make one sign. */
    public String beginning(int most) {
        return new String(Utf8Text.characters(utf8, start, most));
    }
}
