package org.gongkai.documents.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;

/** Text in the making: bytes are decoded by the charset of their font when a run of them ends. */
final class RtfText {
    private static final int GBK = 936;

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder text = new StringBuilder();
    private Charset standard = charset(GBK);
    private Charset ofBytes = standard;

    /** The code page that the file names for fonts that name none. */
    void standard(int codePage) {
        standard = charset(codePage);
    }

    /** The charset number of a font. */
    void font(int number, int charset) {
        int codePage = switch (charset) {
            case 128 -> 932;
            case 129 -> 949;
            case 134 -> GBK;
            case 136 -> 950;
            default -> 0;
        };
        if (codePage > 0) {
            fonts.put(number, charset(codePage));
        }
    }

    private static Charset charset(int codePage) {
        try {
            return switch (codePage) {
                case GBK, 54936, 20936 -> Charset.forName("GB18030");
                case 65001 -> StandardCharsets.UTF_8;
                case 950 -> Charset.forName("Big5-HKSCS");
                case 932 -> Charset.forName("windows-31j");
                case 949 -> Charset.forName("x-windows-949");
                default -> Charset.forName("windows-" + codePage);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Charset.forName("GB18030");
        }
    }

    /** A byte in the charset of a font. */
    void add(int value, int font) {
        Charset charset = fonts.getOrDefault(font, standard);
        if (!charset.equals(ofBytes)) {
            decode();
            ofBytes = charset;
        }
        bytes.write(value);
    }

    void add(char character) {
        decode();
        text.append(character);
    }

    private void decode() {
        if (bytes.size() > 0) {
            text.append(bytes.toString(ofBytes));
            bytes.reset();
        }
    }

    /** The text so far, which is then forgotten. */
    String take() {
        decode();
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    boolean isEmpty() {
        return text.isEmpty() && bytes.size() == 0;
    }
}
