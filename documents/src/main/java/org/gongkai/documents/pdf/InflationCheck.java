package org.gongkai.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.RefusedException;
import org.jspecify.annotations.Nullable;

/** Refuses streams of instructions that inflate to more than any page needs, before the library holds them in memory. */
final class InflationCheck {
    /** Deflate never packs tighter than this. */
    private static final int TIGHTEST = 1_032;

    private final Limits limits;

    InflationCheck(Limits limits) {
        this.limits = limits;
    }

    /** Bytes that may be inflated at once. */
    long most() {
        return limits.fileBytes();
    }

    /** Checks a stream, or every stream of an array. */
    void check(@Nullable COSBase content) throws IOException {
        if (content instanceof COSArray parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.getObject(i) instanceof COSStream part) {
                    check(part);
                }
            }
        } else if (content instanceof COSStream stream) {
            check(stream);
        }
    }

    private void check(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        boolean isChain = filters instanceof COSArray chain && chain.size() > 1;
        boolean isDeflated = COSName.FLATE_DECODE.equals(filters)
                || (filters instanceof COSArray chain
                        && chain.size() == 1
                        && COSName.FLATE_DECODE.equals(chain.get(0)));
        long longest = limits.fileBytes() / TIGHTEST;
        if (isChain && stream.getLength() > longest / TIGHTEST && isDeflatedTwice((COSArray) filters)) {
            throw tooMuch();
        }
        if (isDeflated && stream.getLength() > longest) {
            inflate(stream);
        }
    }

    private static boolean isDeflatedTwice(COSArray filters) {
        int times = 0;
        for (int i = 0; i < filters.size(); i++) {
            times += COSName.FLATE_DECODE.equals(filters.getObject(i)) ? 1 : 0;
        }
        return times > 1;
    }

    private void inflate(COSStream stream) throws IOException {
        Inflater inflater = new Inflater();
        byte[] in = new byte[1 << 13];
        byte[] out = new byte[1 << 16];
        long total = 0;
        try (InputStream raw = stream.createRawInputStream()) {
            for (int length = raw.read(in); length > 0 && !inflater.finished(); length = raw.read(in)) {
                inflater.setInput(in, 0, length);
                for (int got = inflater.inflate(out); got > 0; got = inflater.inflate(out)) {
                    total += got;
                    if (total > limits.fileBytes()) {
                        throw tooMuch();
                    }
                }
            }
        } catch (DataFormatException damaged) {
            // The library repairs what it can and stops where it cannot.
            return;
        } finally {
            inflater.end();
        }
    }

    private RefusedException tooMuch() {
        return new RefusedException(Refusal.Code.INFLATES_TOO_MUCH, limits.fileBytes());
    }
}
