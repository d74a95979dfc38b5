package org.gongkai.documents;

import java.util.Optional;

/**
 * A picture of a page, for people to look at; nothing in it is read.
 *
 * @param bytes the picture's file
 * @param mediaType {@code image/png} or {@code image/jpeg}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PageImage(byte[] bytes, String mediaType) {
    /** The picture in these bytes, empty where they are no picture that every browser shows. */
    public static Optional<PageImage> of(byte[] bytes) {
        if (startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(new PageImage(bytes, "image/png"));
        }
        return startsWith(bytes, 0xFF, 0xD8, 0xFF) ? Optional.of(new PageImage(bytes, "image/jpeg")) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
