package org.gongkai.redaction.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.gongkai.documents.picture.CameraTurn;

/** The one tag of Exif that is kept, how a camera was held, in the shortest block of tags that can hold it. */
final class TurnTag {
    private static final byte[] HEAD = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int BYTES = 26;
    private static final int TAG = 0x0112;
    private static final int SHORT_NUMBER = 3;
    private static final int JPEG_SEGMENT = 0xFFE1;

    private TurnTag() {}

    /** Whether there is anything to say: what is upright as it is needs no tag. */
    static boolean isNeeded(CameraTurn turn) {
        return turn.number() != 1;
    }

    /** The block of tags alone, as a PNG file holds it. */
    static byte[] tags(CameraTurn turn) {
        return ByteBuffer.allocate(BYTES)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT_NUMBER)
                .putInt(1)
                .putShort((short) turn.number())
                .array();
    }

    /** What stands in the segment of a JPEG file. */
    static byte[] segment(CameraTurn turn) {
        return ByteBuffer.allocate(HEAD.length + BYTES)
                .put(HEAD)
                .put(tags(turn))
                .array();
    }

    static boolean isExif(byte[] segment) {
        return Ascii.startsWith(segment, "Exif\0\0");
    }

    /** The file with the tag in front, or as it is where none is needed. */
    static byte[] intoJpeg(CameraTurn turn, byte[] jpeg) {
        if (!isNeeded(turn)) {
            return jpeg;
        }
        byte[] segment = segment(turn);
        return ByteBuffer.allocate(jpeg.length + 4 + segment.length)
                .put(jpeg, 0, 2)
                .putShort((short) JPEG_SEGMENT)
                .putShort((short) (segment.length + 2))
                .put(segment)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
