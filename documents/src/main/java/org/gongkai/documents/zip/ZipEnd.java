package org.gongkai.documents.zip;

import java.nio.ByteBuffer;

/**
 * Where the central directory is. A file says so in its last record, or in a wider one before it where the numbers of the
 * last one do not suffice (zip64); some programs write the wider one even for small files.
 *
 * @param count entries
 * @param start offset of the first
 */
record ZipEnd(int count, long start) {
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int WIDE_END = 0x06064b50;
    private static final int WIDE_END_SIZE = 56;
    private static final int NARROW_COUNT = 0xFFFF;
    private static final long NARROW_START = 0xFFFF_FFFFL;

    /** @param end offset of the last record */
    static ZipEnd at(int end, ByteBuffer in) {
        int count = Short.toUnsignedInt(in.getShort(end + 10));
        long start = Integer.toUnsignedLong(in.getInt(end + 16));
        boolean isWide = count == NARROW_COUNT || start == NARROW_START;
        int locator = end - LOCATOR_SIZE;
        if (!isWide || locator < 0 || in.getInt(locator) != LOCATOR) {
            return new ZipEnd(count, start);
        }
        long wide = in.getLong(locator + 8);
        if (wide < 0 || wide > locator - WIDE_END_SIZE || in.getInt((int) wide) != WIDE_END) {
            throw ZipDirectory.corrupted();
        }
        long wideCount = in.getLong((int) wide + 32);
        if (wideCount < 0 || wideCount > Integer.MAX_VALUE) {
            throw ZipDirectory.corrupted();
        }
        return new ZipEnd((int) wideCount, in.getLong((int) wide + 48));
    }
}
