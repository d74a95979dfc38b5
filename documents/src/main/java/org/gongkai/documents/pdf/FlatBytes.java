package org.gongkai.documents.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Bytes in one array, as the library's parsers read them. They look one byte ahead and step back all the time, which in the
 * library's own buffers of pieces takes longer than the parsing.
 */
final class FlatBytes implements RandomAccessRead {
    private static final int FIRST_PIECE = 1 << 16;

    private final byte[] bytes;
    private final int length;
    private int position;
    private boolean closed;

    FlatBytes(byte[] bytes) {
        this(bytes, bytes.length);
    }

    private FlatBytes(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    /** All that is left in a source, which is closed. */
    static FlatBytes of(RandomAccessRead source) throws IOException {
        try (source) {
            byte[] bytes = new byte[FIRST_PIECE];
            int length = 0;
            for (int got = source.read(bytes, 0, bytes.length); got > 0; ) {
                length += got;
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, Math.multiplyExact(2, length));
                }
                got = source.read(bytes, length, bytes.length - length);
            }
            return new FlatBytes(bytes, length);
        }
    }

    @Override
    public int read() {
        return position < length ? bytes[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) {
        if (wanted == 0) {
            return 0;
        }
        if (position >= length) {
            return -1;
        }
        int count = Math.min(wanted, length - position);
        System.arraycopy(bytes, position, into, offset, count);
        position += count;
        return count;
    }

    @Override
    public int peek() {
        return position < length ? bytes[position] & 0xff : -1;
    }

    @Override
    public void rewind(int count) throws IOException {
        seek((long) position - count);
    }

    /** Moves to a place from 0 on, to the end where it lies beyond. */
    @Override
    public void seek(long place) throws IOException {
        if (place < 0) {
            throw new EOFException("position " + place + " must be >= 0");
        }
        position = (int) Math.min(place, length);
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isEOF() {
        return position >= length;
    }

    /** A stretch of the same bytes with a position of its own. */
    @Override
    public RandomAccessReadView createView(long start, long size) {
        return new RandomAccessReadView(new FlatBytes(bytes, length), start, size);
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
