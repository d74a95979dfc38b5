package org.gongkai.documents.picture;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held: the number from 1 to 8 of the tag {@code Orientation} of Exif, 1 where none is noted. A telephone writes
 * the dots as they come and notes here how to turn them.
 */
public record CameraTurn(int number) {
    private static final CameraTurn NONE = new CameraTurn(1);
    private static final int MOST = 8;
    private static final int FIRST_ON_ITS_SIDE = 5;
    private static final int APPLICATION_SEGMENT = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final String EXIF = "Exif\0\0";

    /** What a JPEG file notes; what cannot be read is not noted. */
    public static CameraTurn of(byte[] jpeg) {
        try {
            return noted(ByteBuffer.wrap(jpeg));
        } catch (RuntimeException broken) {
            return NONE;
        }
    }

    /** What a block of tags of Exif notes, as a PNG file holds one; what cannot be read is not noted. */
    public static CameraTurn ofTags(byte[] tags) {
        try {
            return inDirectory(ByteBuffer.wrap(tags));
        } catch (RuntimeException broken) {
            return NONE;
        }
    }

    /** Whether width and height change places. */
    boolean isOnItsSide() {
        return number >= FIRST_ON_ITS_SIDE;
    }

    /** What turns a picture of this width and height upright, with its corner at 0, 0 again. */
    AffineTransform upright(int width, int height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static CameraTurn noted(ByteBuffer file) {
        int at = 2;
        while ((file.get(at) & 0xFF) == 0xFF && (file.get(at + 1) & 0xFF) != START_OF_SCAN) {
            int length = file.getShort(at + 2) & 0xFFFF;
            if ((file.get(at + 1) & 0xFF) == APPLICATION_SEGMENT && isExif(file, at + 4)) {
                int head = at + 4 + EXIF.length();
                return inDirectory(file.slice(head, at + 2 + length - head));
            }
            at += 2 + Math.max(2, length);
        }
        return NONE;
    }

    private static boolean isExif(ByteBuffer file, int at) {
        byte[] head = new byte[EXIF.length()];
        file.get(at, head);
        return new String(head, StandardCharsets.ISO_8859_1).equals(EXIF);
    }

    /** Tags stand as in a TIFF file: a directory of entries of tag, type, count and value. */
    private static CameraTurn inDirectory(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int number = tiff.getShort(entry + 8) & 0xFFFF;
                return number >= 1 && number <= MOST ? new CameraTurn(number) : NONE;
            }
        }
        return NONE;
    }
}
