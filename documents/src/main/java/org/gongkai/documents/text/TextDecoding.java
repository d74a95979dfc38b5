package org.gongkai.documents.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Finds the charset of a text by its bytes: a byte order mark, the zero bytes of UTF-16, valid UTF-8, and otherwise the
 * Chinese charset in which it makes most sense. Text that is UTF-8 but for a few bytes, such as a sample cut in the
 * middle of a character, stays UTF-8.
 */
public final class TextDecoding {
    /** The charset that contains GB 2312 and GBK. */
    public static final String GB18030 = "GB18030";

    static final char REPLACEMENT = '\uFFFD';

    private TextDecoding() {}

    /**
     * Decodes a text.
     *
     * @param declared charset that the text says it is in, empty where it says nothing; used only to break ties
     */
    public static DecodedText decode(byte[] bytes, String declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Utf8Text.isSound(bytes, 3) ? sound(bytes, 3) : decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return decoded(bytes, 4, Charset.forName(GB18030));
        }
        return Utf8Text.isSound(bytes, 0)
                ? sound(bytes, 0)
                : withoutMark(bytes, new String(bytes, StandardCharsets.UTF_8), declared);
    }

    private static DecodedText sound(byte[] bytes, int start) {
        return new DecodedText(bytes, start, StandardCharsets.UTF_8.name(), 0);
    }

    private static DecodedText withoutMark(byte[] bytes, String asUtf8, String declared) {
        WideText wide = WideText.of(bytes);
        if (wide != WideText.NONE) {
            return decoded(
                    bytes, 0, wide == WideText.LITTLE_ENDIAN ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        int broken = 0;
        int sound = 0;
        for (int i = 0; i < asUtf8.length(); i++) {
            char c = asUtf8.charAt(i);
            if (c == REPLACEMENT) {
                broken++;
            } else if (c >= 0x800) {
                sound++;
            }
        }
        if (broken <= sound / 4) {
            return DecodedText.of(asUtf8, StandardCharsets.UTF_8, broken);
        }
        return decoded(
                bytes, 0, Charset.forName(DoubleByteText.of(bytes, declared).charset()));
    }

    private static DecodedText decoded(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        int undecodable = 0;
        for (int at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
            undecodable++;
        }
        return DecodedText.of(text, charset, undecodable);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
