package org.gongkai.redaction.pdf.trace;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of one font mean: as its table of characters says, and as its shapes are named. A table that says something else than
 * the names is what a file hides behind, so that both are looked at.
 */
public final class Characters {
    /** Of a code of which nobody says what it means; it has neither letters nor digits. */
    public static final String UNKNOWN = "\ufffd";

    private static final String BLANK = " ";
    private static final int FIRST_SYMBOL = 0xf020;
    private static final int LAST_SYMBOL = 0xf0ff;
    private static final int SYMBOLS = 0xf000;

    private final PDFont font;
    private final @Nullable CMap table;

    Characters(PDFont font) throws IOException {
        this.font = font;
        this.table = table(font);
    }

    private static @Nullable CMap table(PDFont font) throws IOException {
        if (font instanceof PDType0Font
                && font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream) {
            return new CMapParser().parse(new RandomAccessReadBuffer(new Allowed().unfolded(stream)));
        }
        return null;
    }

    /** As the file says; {@link #UNKNOWN} where it says nothing and something is drawn. */
    String text(int code) {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty() || isGuess(code, text)) {
            return isBlank(code) ? BLANK : UNKNOWN;
        }
        return text;
    }

    /** The library takes the code for the character where the table has no entry. */
    private boolean isGuess(int code, String text) {
        if (table == null || text.codePointCount(0, text.length()) > 1 || text.codePointAt(0) != code) {
            return false;
        }
        for (int length = 1; length <= Integer.BYTES; length++) {
            byte[] bytes = new byte[length];
            for (int i = 0; i < length; i++) {
                bytes[i] = (byte) (code >> (Byte.SIZE * (length - 1 - i)));
            }
            if (table.toUnicode(bytes) != null) {
                return false;
            }
        }
        return true;
    }

    private boolean isBlank(int code) {
        try {
            return font.isEmbedded()
                    && !(font instanceof PDType3Font)
                    && font instanceof PDVectorFont vectors
                    && vectors.getNormalizedPath(code).getPathIterator(null).isDone();
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    /** As the font names its shapes, null where that is no other text. */
    @Nullable
    String shape(int code) {
        String text = text(code);
        int sign = text.codePointAt(0);
        if (sign >= FIRST_SYMBOL && sign <= LAST_SYMBOL) {
            return Character.toString(sign - SYMBOLS);
        }
        try {
            String named = font.isEmbedded() ? named(code, sign) : null;
            return named == null || named.equals(text) ? null : named;
        } catch (IOException | RuntimeException _) {
            return null;
        }
    }

    private @Nullable String named(int code, int sign) throws IOException {
        if (font instanceof PDTrueTypeFont simple) {
            return inFont(simple.getTrueTypeFont(), simple.codeToGID(code), sign);
        }
        if (font instanceof PDType0Font parts && parts.getDescendantFont() instanceof PDCIDFontType2 part) {
            return inFont(part.getTrueTypeFont(), part.codeToGID(code), sign);
        }
        if (font instanceof PDSimpleFont simple && simple.getEncoding() != null) {
            return GlyphList.getAdobeGlyphList().toUnicode(simple.getEncoding().getName(code));
        }
        return null;
    }

    private static @Nullable String inFont(TrueTypeFont font, int glyph, int sign) throws IOException {
        CmapLookup characters = font.getUnicodeCmapLookup(false);
        List<Integer> signs = characters == null ? null : characters.getCharCodes(glyph);
        return signs == null || signs.isEmpty() || signs.contains(sign) ? null : Character.toString(signs.getFirst());
    }
}
