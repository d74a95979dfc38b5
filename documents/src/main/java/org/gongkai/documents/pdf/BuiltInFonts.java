package org.gongkai.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * One font for all that a file names but does not hold. Shapes do not matter for reading, and the library would otherwise
 * search the whole machine for fonts. It knows no characters: what a code means is never taken from a font that is not
 * the file's.
 */
final class BuiltInFonts implements FontMapper {
    private static final String TAG = "cmap";
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private final TrueTypeFont font;

    private BuiltInFonts() {
        String name = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (InputStream in = PDDocument.class.getResourceAsStream(name)) {
            byte[] file = Objects.requireNonNull(in).readAllBytes();
            loseCharacters(file);
            font = new TTFParser(true).parse(new RandomAccessReadBuffer(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Renames the table of characters in the directory of the file, so that no code is ever looked up in it. */
    private static void loseCharacters(byte[] file) {
        for (int at = DIRECTORY; at < DIRECTORY + ENTRY * file[5]; at += ENTRY) {
            if (new String(file, at, TAG.length(), StandardCharsets.US_ASCII).equals(TAG)) {
                file[at] = 'x';
            }
        }
    }

    /** Replaces the search of the machine, once for the whole program. */
    static void install() {
        FontMappers.set(new BuiltInFonts());
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font, true);
    }
}
