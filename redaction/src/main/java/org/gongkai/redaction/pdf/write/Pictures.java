package org.gongkai.redaction.pdf.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.gongkai.redaction.pdf.trace.Allowed;
import org.gongkai.redaction.pdf.trace.Stopped;
import org.jspecify.annotations.Nullable;

/** Copies of pictures: their dots, and nothing that stands beside them or behind them. */
public final class Pictures {
    private static final List<String> KEPT = List.of(
            "Type",
            "Subtype",
            "Width",
            "Height",
            "ColorSpace",
            "BitsPerComponent",
            "Intent",
            "ImageMask",
            "Mask",
            "Decode",
            "Interpolate",
            "SMask",
            "SMaskInData",
            "Matte");
    private static final List<String> BESIDE = List.of("Metadata", "Alternates", "OPI", "PieceInfo", "AF", "Measure");
    private static final List<String> PICTURE_FILTERS =
            List.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF");
    private static final Set<COSName> JPEG = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);
    private static final int WIDEST = 1 << 16;

    private final Allowed allowed;
    private final Journal journal;
    private final PlainJpeg jpeg;

    /** Takes out of a JPEG file what stands beside its dots. */
    @FunctionalInterface
    public interface PlainJpeg {
        /** The same dots. */
        byte[] of(byte[] file, Journal journal) throws CannotRedact;
    }

    /** @param jpeg for pictures that are JPEG files inside */
    public Pictures(Allowed allowed, Journal journal, PlainJpeg jpeg) {
        this.allowed = allowed;
        this.journal = journal;
        this.jpeg = jpeg;
    }

    COSStream copy(COSStream original, Copies copies, COSStream into) throws IOException {
        for (String name : BESIDE) {
            journal.note(Removed.PICTURE_DATA, original.containsKey(COSName.getPDFName(name)) ? 1 : 0);
        }
        for (String name : KEPT) {
            COSBase value = original.getDictionaryObject(COSName.getPDFName(name));
            if (value != null) {
                into.setItem(COSName.getPDFName(name), copies.of(value));
            }
        }
        COSName last = lastFilter(original);
        if (last != null && PICTURE_FILTERS.contains(last.getName())) {
            packed(original, last, copies, into);
        } else {
            dots(original, into);
        }
        return into;
    }

    private static @Nullable COSName lastFilter(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray several) {
            return several.size() > 0 && several.getObject(several.size() - 1) instanceof COSName name ? name : null;
        }
        return filters instanceof COSName name ? name : null;
    }

    /** A picture that is packed in a way of its own is unfolded as far as that. */
    private void packed(COSStream original, COSName filter, Copies copies, COSStream into) throws IOException {
        allowed.checked(original);
        byte[] file;
        try (InputStream in = new PDStream(original).createInputStream(PICTURE_FILTERS)) {
            file = in.readAllBytes();
        }
        into.setItem(COSName.FILTER, filter);
        COSBase settings = settings(original);
        if (settings instanceof COSDictionary dictionary) {
            into.setItem(COSName.DECODE_PARMS, settings(dictionary, copies));
        }
        write(into, JPEG.contains(filter) ? plain(file) : filter.equals(COSName.JPX_DECODE) ? Jpx.plain(file) : file);
    }

    private static @Nullable COSBase settings(COSStream original) {
        COSBase settings = original.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        return settings instanceof COSArray several && several.size() > 0
                ? several.getObject(several.size() - 1)
                : settings;
    }

    private static COSDictionary settings(COSDictionary original, Copies copies) throws IOException {
        COSDictionary kept = new COSDictionary();
        for (String name : "K EndOfLine EncodedByteAlign Columns Rows EndOfBlock BlackIs1 ColorTransform JBIG2Globals"
                .split(" ")) {
            COSBase value = original.getDictionaryObject(COSName.getPDFName(name));
            if (value != null) {
                kept.setItem(COSName.getPDFName(name), copies.of(value));
            }
        }
        return kept;
    }

    private byte[] plain(byte[] file) {
        try {
            return jpeg.of(file, journal);
        } catch (CannotRedact unknown) {
            throw new Stopped(unknown.why(), "a picture");
        }
    }

    private static void write(COSStream into, byte[] file) throws IOException {
        try (OutputStream out = into.createRawOutputStream()) {
            out.write(file);
        }
    }

    /** Dots and not a byte more. */
    private void dots(COSStream original, COSStream into) throws IOException {
        byte[] all = allowed.unfolded(original);
        long wanted = rowBytes(original) * side(original, COSName.HEIGHT, COSName.H);
        if (all.length > wanted) {
            all = Arrays.copyOf(all, (int) wanted);
        }
        try (OutputStream out = into.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(all);
        }
    }

    private static long rowBytes(COSStream picture) throws IOException {
        boolean isMask = picture.getBoolean(COSName.IMAGE_MASK, COSName.IM, false);
        int bits = isMask ? 1 : picture.getInt(COSName.BITS_PER_COMPONENT, COSName.BPC, 1);
        COSBase colours = picture.getDictionaryObject(COSName.COLORSPACE, COSName.CS);
        int parts = isMask || colours == null ? 1 : PDColorSpace.create(colours).getNumberOfComponents();
        return (side(picture, COSName.WIDTH, COSName.W) * bits * parts + 7) / 8;
    }

    private static long side(COSStream picture, COSName name, COSName brief) {
        int side = picture.getInt(name, brief, 0);
        if (side <= 0 || side > WIDEST) {
            throw new Stopped(Why.BROKEN, "a picture of " + side + " dots");
        }
        return side;
    }
}
