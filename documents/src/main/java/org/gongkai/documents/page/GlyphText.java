package org.gongkai.documents.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Properties;

/** The characters of a drawn shape as people would type them. */
public final class GlyphText {
    /** What stands for a character that the file does not tell. */
    public static final String UNKNOWN = "\uFFFD";

    /** Radicals that some writers put for the characters of the same shape and that Unicode does not equate with them. */
    private static final Properties SHAPES = shapes();

    private GlyphText() {}

    private static Properties shapes() {
        Properties shapes = new Properties();
        try (InputStream in = GlyphText.class.getResourceAsStream("shapes.txt")) {
            shapes.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            return shapes;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Radicals, ligatures and compatibility characters replaced; empty for spaces and what has no shape. */
    public static String of(String drawn) {
        StringBuilder text = new StringBuilder(drawn.length());
        drawn.codePoints().forEach(character -> append(character, text));
        return text.toString();
    }

    private static void append(int character, StringBuilder into) {
        if (Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT) {
            return;
        }
        if (character < ' ' || character == 0x7F) {
            into.append(UNKNOWN);
        } else if (isCompatible(character)) {
            into.append(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
        } else if (character >= 0x2E80 && character < 0x2F00) {
            String shape = Character.toString(character);
            into.append(SHAPES.getProperty(shape, shape));
        } else {
            into.appendCodePoint(character);
        }
    }

    /** Radicals, compatibility ideographs and ligatures. */
    private static boolean isCompatible(int character) {
        return (character >= 0x2F00 && character < 0x2FE0)
                || (character >= 0xF900 && character < 0xFB07)
                || (character >= 0x2F800 && character < 0x2FA20);
    }

    /** Whether nobody can say which character it is: unknown, or of the area for private use. */
    public static boolean isUnknown(String text) {
        char first = text.charAt(0);
        return first == '\uFFFD' || (first >= '\uE000' && first <= '\uF8FF');
    }
}
