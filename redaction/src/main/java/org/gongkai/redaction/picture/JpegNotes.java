package org.gongkai.redaction.picture;

import java.util.Arrays;
import org.gongkai.documents.picture.CameraTurn;
import org.jspecify.annotations.Nullable;

/** What programs and cameras note beside the dots; three notes tell how the dots are to be shown. For one file. */
final class JpegNotes {
    private static final int JFIF_BYTES = 14;
    private static final int ADOBE_BYTES = 12;

    private final CameraTurn turn;
    private boolean hasJfif;
    private boolean hasAdobe;
    private boolean hasTurn;

    JpegNotes(byte[] file) {
        this.turn = CameraTurn.of(file);
    }

    /** What is kept of a segment; null for nothing. Each note is kept once. */
    byte @Nullable [] kept(int marker, byte[] content) {
        if (marker == 0xE0 && !hasJfif && Ascii.startsWith(content, "JFIF\0") && content.length >= JFIF_BYTES) {
            hasJfif = true;
            return withoutThumbnail(content);
        }
        if (marker == 0xEE && !hasAdobe && Ascii.startsWith(content, "Adobe") && content.length >= ADOBE_BYTES) {
            hasAdobe = true;
            return Arrays.copyOf(content, ADOBE_BYTES);
        }
        if (marker == 0xE1 && !hasTurn && TurnTag.isExif(content) && TurnTag.isNeeded(turn)) {
            hasTurn = true;
            return TurnTag.segment(turn);
        }
        return null;
    }

    private static byte[] withoutThumbnail(byte[] jfif) {
        byte[] kept = Arrays.copyOf(jfif, JFIF_BYTES);
        kept[JFIF_BYTES - 2] = 0;
        kept[JFIF_BYTES - 1] = 0;
        return kept;
    }
}
