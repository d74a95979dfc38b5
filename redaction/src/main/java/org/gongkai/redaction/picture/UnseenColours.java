package org.gongkai.redaction.picture;

import java.util.BitSet;
import org.gongkai.redaction.model.CannotRedact;

/**
 * Takes the colour from dots that are wholly transparent: whoever wipes something out of a picture with an eraser leaves it there,
 * only unseen. Of a palette it notes which colours dots have. For one file.
 */
final class UnseenColours {
    private final PngHeader header;
    private final byte[] opacity;
    private final int colours;
    private final BitSet used = new BitSet();
    private int clear = -1;

    /**
     * @param colours of the palette
     * @param opacity of the first of them; the others are opaque
     */
    UnseenColours(PngHeader header, int colours, byte[] opacity) {
        this.header = header;
        this.colours = colours;
        this.opacity = opacity;
    }

    /** Whether there may be any, so that rows have to be looked at. */
    boolean mayBe() {
        return header.hasAlpha() || header.hasPalette();
    }

    /** The colours of the palette that dots have. */
    BitSet used() {
        return used;
    }

    /** Takes them out of a row of samples; answers whether there were any. */
    boolean take(byte[] row, int dots) throws CannotRedact {
        return header.hasPalette() ? fromPalette(row, dots) : beneathAlpha(row);
    }

    private boolean beneathAlpha(byte[] row) {
        int dot = header.bits() / 8;
        int alpha = header.depth() / 8;
        boolean had = false;
        for (int at = 0; at + dot <= row.length; at += dot) {
            int end = at + dot - alpha;
            if (row[end] == 0 && row[at + dot - 1] == 0) {
                for (int i = at; i < end; i++) {
                    had |= row[i] != 0;
                    row[i] = 0;
                }
            }
        }
        return had;
    }

    /** Several colours that are all transparent could draw a picture, so that one of them stands for all. */
    private boolean fromPalette(byte[] row, int dots) throws CannotRedact {
        int depth = header.depth();
        int mask = (1 << depth) - 1;
        boolean had = false;
        for (int dot = 0; dot < dots; dot++) {
            int at = dot * depth / 8;
            int shift = 8 - depth - dot * depth % 8;
            int colour = row[at] >>> shift & mask;
            if (colour >= colours) {
                throw PngCopy.broken("colour");
            }
            if (colour < opacity.length && opacity[colour] == 0) {
                clear = clear < 0 ? colour : clear;
                had |= colour != clear;
                row[at] = (byte) ((row[at] & ~(mask << shift)) | clear << shift);
                colour = clear;
            }
            used.set(colour);
        }
        return had;
    }
}
