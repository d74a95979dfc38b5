package org.gongkai.redaction.pdf.trace;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.gongkai.documents.Limits;
import org.gongkai.documents.pdf.PdfFile;
import org.gongkai.redaction.model.CannotRedact.Why;

/** How much of one file is looked at. What takes more is not redacted. */
public final class Allowed {
    /** Of the product, for whatever opens a file. */
    public static final Limits LIMITS = Limits.DEFAULT;

    private static final int MOST_STEPS = 6_000_000;
    private static final int STEPS_OF_A_FORM = 50;
    private static final long MOST_BYTES = 512L << 20;
    private static final int LONGEST_CHAIN = 3;

    private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private int steps;
    private int glyphs;
    private long bytes;

    /** One instruction, one entry of a list, one object more. */
    public void step() {
        take(1);
    }

    /** One form drawn once more: its stream is unfolded and read each time, which takes as long as fifty instructions. */
    void form() {
        take(STEPS_OF_A_FORM);
    }

    private void take(int more) {
        steps += more;
        if (steps > MOST_STEPS) {
            throw new Stopped(Why.TOO_LARGE, "more than " + MOST_STEPS + " steps");
        }
    }

    /** One character more. */
    void glyph() {
        if (++glyphs > LIMITS.glyphs()) {
            throw new Stopped(Why.TOO_LARGE, "more than " + LIMITS.glyphs() + " characters");
        }
    }

    /** A number for each object, the same each time. */
    public int numberOf(COSDictionary object) {
        return numbers.computeIfAbsent(object, absent -> numbers.size());
    }

    /** Goes on only where the stream does not unfold without end. */
    public void checked(COSStream stream) throws IOException {
        if (stream.getFilters() instanceof COSArray chain && chain.size() > LONGEST_CHAIN) {
            throw new Stopped(Why.TOO_LARGE, "a stream with " + chain.size() + " filters");
        }
        PdfFile.check(stream, LIMITS);
    }

    /** What a stream holds behind all its filters. */
    public byte[] unfolded(COSStream stream) throws IOException {
        checked(stream);
        try (InputStream in = stream.createInputStream()) {
            byte[] all = in.readAllBytes();
            bytes += all.length;
            if (bytes > MOST_BYTES) {
                throw new Stopped(Why.TOO_LARGE, "streams of more than " + MOST_BYTES + " bytes");
            }
            return all;
        }
    }
}
