package org.gongkai.documents.outgoing.fonts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** A face of this module's resources; it is opened when it is first asked for anything. */
public final class ShippedFace {
    private final String name;
    private final Set<Integer> used = new TreeSet<>();
    private @Nullable Opened opened;

    ShippedFace(String name) {
        this.name = name;
    }

    private record Opened(TrueTypeFont font, CmapLookup glyphs, double unitsPerEm) {}

    /** PostScript name. */
    public String name() {
        return name;
    }

    /** Whether it can show this character. */
    public boolean has(int codePoint) {
        return opened().glyphs().getGlyphId(codePoint) > 0;
    }

    /** Width of a character at a size of one; the character counts as used from now on. */
    public double advance(int codePoint) {
        used.add(codePoint);
        Opened face = opened();
        try {
            int glyph = face.glyphs().getGlyphId(codePoint);
            return face.font().getAdvanceWidth(glyph) / face.unitsPerEm();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether any character was used. */
    public boolean isUsed() {
        return !used.isEmpty();
    }

    /** The face itself, to be embedded. */
    public TrueTypeFont font() {
        return opened().font();
    }

    /** A TrueType file with the used characters alone. */
    public byte[] subset() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            TTFSubsetter subsetter = new TTFSubsetter(font());
            subsetter.addAll(used);
            subsetter.writeToStream(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private Opened opened() {
        Opened face = opened;
        if (face == null) {
            face = open(name);
            opened = face;
        }
        return face;
    }

    private static Opened open(String name) {
        try (InputStream stream = ShippedFace.class.getResourceAsStream(name + ".ttf")) {
            byte[] bytes = Objects.requireNonNull(stream, () -> name + ".ttf must be in this module's resources")
                    .readAllBytes();
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            return new Opened(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
